-- Table product_search_index of user-shopping-cart
-- Needs first: products.sql, users.sql
-- Phase: Product catalog & search

CREATE TABLE public.product_search_index (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  product_id bigint NOT NULL,
  search_vector text NOT NULL,
  indexed_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_product_search_index PRIMARY KEY (id)
);

CREATE INDEX idx_product_search_index_product_id ON public.product_search_index USING btree (product_id);

ALTER TABLE public.product_search_index
  ADD CONSTRAINT fk_product_search_index_product FOREIGN KEY (product_id)
  REFERENCES public.products (id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_product_search_index_updated_at
  BEFORE UPDATE ON public.product_search_index
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

COMMENT ON TABLE public.product_search_index IS 'One row for each product search index.';
COMMENT ON COLUMN public.product_search_index.id IS 'Surrogate key.';
COMMENT ON COLUMN public.product_search_index.product_id IS 'Its product.';
COMMENT ON COLUMN public.product_search_index.search_vector IS 'Search vector of the product search index.';
COMMENT ON COLUMN public.product_search_index.indexed_at IS 'Indexed at of the product search index.';
COMMENT ON COLUMN public.product_search_index.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.product_search_index.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT fk_product_search_index_product ON public.product_search_index IS 'A product stays as long as a product search index refers to it.';
COMMENT ON INDEX public.idx_product_search_index_product_id IS 'Finds the product_search_index of one of the products, also when that is deleted.';
COMMENT ON TRIGGER trg_product_search_index_updated_at ON public.product_search_index IS 'Keeps updated_at true whoever writes the row.';
