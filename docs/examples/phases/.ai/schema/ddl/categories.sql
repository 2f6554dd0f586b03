-- Table categories of user-shopping-cart
-- Needs first: users.sql
-- Phase: Product catalog & search

CREATE TABLE public.categories (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  parent_id bigint,
  name text NOT NULL,
  sort_order integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_categories PRIMARY KEY (id),
  CONSTRAINT chk_categories_name CHECK (name <> '')
);

CREATE INDEX idx_categories_parent_id ON public.categories USING btree (parent_id);

ALTER TABLE public.categories
  ADD CONSTRAINT fk_categories_parent FOREIGN KEY (parent_id)
  REFERENCES public.categories (id)
  ON DELETE SET NULL;

CREATE TRIGGER trg_categories_updated_at
  BEFORE UPDATE ON public.categories
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

COMMENT ON TABLE public.categories IS 'One row for each category.';
COMMENT ON COLUMN public.categories.id IS 'Surrogate key.';
COMMENT ON COLUMN public.categories.parent_id IS 'Its category.';
COMMENT ON COLUMN public.categories.name IS 'Name of the category.';
COMMENT ON COLUMN public.categories.sort_order IS 'Sort order of the category.';
COMMENT ON COLUMN public.categories.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.categories.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_categories_name ON public.categories IS 'An empty name is no name.';
COMMENT ON CONSTRAINT fk_categories_parent ON public.categories IS 'The category outlives the category and forgets it.';
COMMENT ON INDEX public.idx_categories_parent_id IS 'Finds the categories of one of the categories, also when that is deleted.';
COMMENT ON TRIGGER trg_categories_updated_at ON public.categories IS 'Keeps updated_at true whoever writes the row.';
