-- Table orders of user-shopping-cart
-- Needs first: shopping_carts.sql, users.sql
-- Phase: Order management

CREATE TABLE public.orders (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  cart_id bigint NOT NULL,
  total_amount numeric(12, 2) NOT NULL,
  status text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_orders PRIMARY KEY (id),
  CONSTRAINT chk_orders_total_amount CHECK (total_amount >= 0)
);

CREATE INDEX idx_orders_cart_id ON public.orders USING btree (cart_id);

CREATE INDEX idx_orders_user_id ON public.orders USING btree (user_id);

ALTER TABLE public.orders
  ADD CONSTRAINT fk_orders_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE RESTRICT;

ALTER TABLE public.orders
  ADD CONSTRAINT fk_orders_cart FOREIGN KEY (cart_id)
  REFERENCES public.shopping_carts (id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_orders_updated_at
  BEFORE UPDATE ON public.orders
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

COMMENT ON TABLE public.orders IS 'One row for each order.';
COMMENT ON COLUMN public.orders.id IS 'Surrogate key.';
COMMENT ON COLUMN public.orders.user_id IS 'Its user.';
COMMENT ON COLUMN public.orders.cart_id IS 'Its shopping cart.';
COMMENT ON COLUMN public.orders.total_amount IS 'Total amount of the order.';
COMMENT ON COLUMN public.orders.status IS 'Status of the order.';
COMMENT ON COLUMN public.orders.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.orders.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_orders_total_amount ON public.orders IS 'The total amount is never negative.';
COMMENT ON CONSTRAINT fk_orders_user ON public.orders IS 'A user stays as long as a order refers to it.';
COMMENT ON CONSTRAINT fk_orders_cart ON public.orders IS 'A shopping cart stays as long as a order refers to it.';
COMMENT ON INDEX public.idx_orders_cart_id IS 'Finds the orders of one of the shopping_carts, also when that is deleted.';
COMMENT ON INDEX public.idx_orders_user_id IS 'Finds the orders of one of the users, also when that is deleted.';
COMMENT ON TRIGGER trg_orders_updated_at ON public.orders IS 'Keeps updated_at true whoever writes the row.';
