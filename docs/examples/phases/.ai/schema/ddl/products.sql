-- Table products of user-shopping-cart
-- Needs first: categories.sql, users.sql
-- Phase: Product catalog & search

CREATE TABLE public.products (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  category_id bigint NOT NULL,
  name text NOT NULL,
  description text,
  price numeric(12, 2) NOT NULL,
  status text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_products PRIMARY KEY (id),
  CONSTRAINT chk_products_name CHECK (name <> ''),
  CONSTRAINT chk_products_price CHECK (price >= 0)
);

CREATE INDEX idx_products_category_id ON public.products USING btree (category_id);

ALTER TABLE public.products
  ADD CONSTRAINT fk_products_category FOREIGN KEY (category_id)
  REFERENCES public.categories (id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_products_updated_at
  BEFORE UPDATE ON public.products
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

COMMENT ON TABLE public.products IS 'One row for each product.';
COMMENT ON COLUMN public.products.id IS 'Surrogate key.';
COMMENT ON COLUMN public.products.category_id IS 'Its category.';
COMMENT ON COLUMN public.products.name IS 'Name of the product.';
COMMENT ON COLUMN public.products.description IS 'Description of the product.';
COMMENT ON COLUMN public.products.price IS 'Price of the product.';
COMMENT ON COLUMN public.products.status IS 'Status of the product.';
COMMENT ON COLUMN public.products.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.products.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_products_name ON public.products IS 'An empty name is no name.';
COMMENT ON CONSTRAINT chk_products_price ON public.products IS 'The price is never negative.';
COMMENT ON CONSTRAINT fk_products_category ON public.products IS 'A category stays as long as a product refers to it.';
COMMENT ON INDEX public.idx_products_category_id IS 'Finds the products of one of the categories, also when that is deleted.';
COMMENT ON TRIGGER trg_products_updated_at ON public.products IS 'Keeps updated_at true whoever writes the row.';
