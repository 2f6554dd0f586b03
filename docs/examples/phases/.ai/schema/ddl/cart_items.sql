-- Table cart_items of user-shopping-cart
-- Needs first: products.sql, shopping_carts.sql, users.sql
-- Phase: Shopping cart & checkout

CREATE TABLE public.cart_items (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  cart_id bigint NOT NULL,
  product_id bigint NOT NULL,
  quantity integer NOT NULL,
  added_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_cart_items PRIMARY KEY (id),
  CONSTRAINT chk_cart_items_quantity CHECK (quantity > 0)
);

CREATE INDEX idx_cart_items_cart_id ON public.cart_items USING btree (cart_id);

CREATE INDEX idx_cart_items_product_id ON public.cart_items USING btree (product_id);

ALTER TABLE public.cart_items
  ADD CONSTRAINT fk_cart_items_cart FOREIGN KEY (cart_id)
  REFERENCES public.shopping_carts (id)
  ON DELETE RESTRICT;

ALTER TABLE public.cart_items
  ADD CONSTRAINT fk_cart_items_product FOREIGN KEY (product_id)
  REFERENCES public.products (id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_cart_items_updated_at
  BEFORE UPDATE ON public.cart_items
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

COMMENT ON TABLE public.cart_items IS 'One row for each cart item.';
COMMENT ON COLUMN public.cart_items.id IS 'Surrogate key.';
COMMENT ON COLUMN public.cart_items.cart_id IS 'Its shopping cart.';
COMMENT ON COLUMN public.cart_items.product_id IS 'Its product.';
COMMENT ON COLUMN public.cart_items.quantity IS 'Quantity of the cart item.';
COMMENT ON COLUMN public.cart_items.added_at IS 'Added at of the cart item.';
COMMENT ON COLUMN public.cart_items.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.cart_items.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_cart_items_quantity ON public.cart_items IS 'A quantity of nothing is not recorded.';
COMMENT ON CONSTRAINT fk_cart_items_cart ON public.cart_items IS 'A shopping cart stays as long as a cart item refers to it.';
COMMENT ON CONSTRAINT fk_cart_items_product ON public.cart_items IS 'A product stays as long as a cart item refers to it.';
COMMENT ON INDEX public.idx_cart_items_cart_id IS 'Finds the cart_items of one of the shopping_carts, also when that is deleted.';
COMMENT ON INDEX public.idx_cart_items_product_id IS 'Finds the cart_items of one of the products, also when that is deleted.';
COMMENT ON TRIGGER trg_cart_items_updated_at ON public.cart_items IS 'Keeps updated_at true whoever writes the row.';
