-- Table shopping_carts of user-shopping-cart
-- Needs first: users.sql
-- Phase: Shopping cart & checkout

CREATE TABLE public.shopping_carts (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  status text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_shopping_carts PRIMARY KEY (id)
);

CREATE INDEX idx_shopping_carts_user_id ON public.shopping_carts USING btree (user_id);

ALTER TABLE public.shopping_carts
  ADD CONSTRAINT fk_shopping_carts_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

CREATE TRIGGER trg_shopping_carts_updated_at
  BEFORE UPDATE ON public.shopping_carts
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

COMMENT ON TABLE public.shopping_carts IS 'One row for each shopping cart.';
COMMENT ON COLUMN public.shopping_carts.id IS 'Surrogate key.';
COMMENT ON COLUMN public.shopping_carts.user_id IS 'Its user.';
COMMENT ON COLUMN public.shopping_carts.status IS 'Status of the shopping cart.';
COMMENT ON COLUMN public.shopping_carts.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.shopping_carts.updated_at IS 'When the row last changed.';
COMMENT ON CONSTRAINT fk_shopping_carts_user ON public.shopping_carts IS 'The shopping cart is of no use without its user and goes with it.';
COMMENT ON INDEX public.idx_shopping_carts_user_id IS 'Finds the shopping_carts of one of the users, also when that is deleted.';
COMMENT ON TRIGGER trg_shopping_carts_updated_at ON public.shopping_carts IS 'Keeps updated_at true whoever writes the row.';
