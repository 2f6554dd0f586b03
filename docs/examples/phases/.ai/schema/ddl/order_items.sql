-- Table order_items of user-shopping-cart
-- Needs first: orders.sql, products.sql, users.sql
-- Phase: Order management

CREATE TABLE public.order_items (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  order_id bigint NOT NULL,
  product_id bigint NOT NULL,
  quantity integer NOT NULL,
  price_at_time numeric(12, 2) NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_order_items PRIMARY KEY (id),
  CONSTRAINT chk_order_items_quantity CHECK (quantity > 0),
  CONSTRAINT chk_order_items_price_at_time CHECK (price_at_time >= 0)
);

CREATE INDEX idx_order_items_order_id ON public.order_items USING btree (order_id);

CREATE INDEX idx_order_items_product_id ON public.order_items USING btree (product_id);

ALTER TABLE public.order_items
  ADD CONSTRAINT fk_order_items_order FOREIGN KEY (order_id)
  REFERENCES public.orders (id)
  ON DELETE RESTRICT;

ALTER TABLE public.order_items
  ADD CONSTRAINT fk_order_items_product FOREIGN KEY (product_id)
  REFERENCES public.products (id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_order_items_updated_at
  BEFORE UPDATE ON public.order_items
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

COMMENT ON TABLE public.order_items IS 'One row for each order item.';
COMMENT ON COLUMN public.order_items.id IS 'Surrogate key.';
COMMENT ON COLUMN public.order_items.order_id IS 'Its order.';
COMMENT ON COLUMN public.order_items.product_id IS 'Its product.';
COMMENT ON COLUMN public.order_items.quantity IS 'Quantity of the order item.';
COMMENT ON COLUMN public.order_items.price_at_time IS 'Price at time of the order item.';
COMMENT ON COLUMN public.order_items.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.order_items.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_order_items_quantity ON public.order_items IS 'A quantity of nothing is not recorded.';
COMMENT ON CONSTRAINT chk_order_items_price_at_time ON public.order_items IS 'The price at time is never negative.';
COMMENT ON CONSTRAINT fk_order_items_order ON public.order_items IS 'A order stays as long as a order item refers to it.';
COMMENT ON CONSTRAINT fk_order_items_product ON public.order_items IS 'A product stays as long as a order item refers to it.';
COMMENT ON INDEX public.idx_order_items_order_id IS 'Finds the order_items of one of the orders, also when that is deleted.';
COMMENT ON INDEX public.idx_order_items_product_id IS 'Finds the order_items of one of the products, also when that is deleted.';
COMMENT ON TRIGGER trg_order_items_updated_at ON public.order_items IS 'Keeps updated_at true whoever writes the row.';
