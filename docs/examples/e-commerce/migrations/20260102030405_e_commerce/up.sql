-- Migration: 20260102030405_e_commerce
-- Purpose: create the schema of e-commerce: 12 enum types, 3 functions, 23 tables, 40 indexes, 30 foreign keys, 38 triggers
-- Created: 2026-01-02T03:04:05.000Z
-- Undo: run down.sql

SET lock_timeout = '5s';
SET statement_timeout = '60s';

BEGIN;

CREATE TYPE public.address_type AS ENUM ('shipping', 'billing', 'both');

CREATE TYPE public.audit_action AS ENUM ('insert', 'update', 'delete');

CREATE TYPE public.cart_status AS ENUM ('open', 'converted', 'abandoned');

CREATE TYPE public.fulfillment_status AS ENUM ('unfulfilled', 'partially_fulfilled', 'fulfilled', 'returned');

CREATE TYPE public.inventory_change_type AS ENUM ('purchase', 'sale', 'return', 'adjustment', 'damage', 'theft');

CREATE TYPE public.order_status AS ENUM ('pending', 'confirmed', 'processing', 'shipped', 'delivered', 'cancelled', 'refunded');

CREATE TYPE public.payment_method AS ENUM ('credit_card', 'paypal', 'apple_pay', 'google_pay', 'bank_transfer');

CREATE TYPE public.payment_status AS ENUM ('pending', 'authorized', 'captured', 'failed', 'refunded', 'partially_refunded');

CREATE TYPE public.product_status AS ENUM ('draft', 'active', 'archived');

CREATE TYPE public.refund_status AS ENUM ('pending', 'succeeded', 'failed', 'cancelled');

CREATE TYPE public.review_status AS ENUM ('pending', 'approved', 'rejected');

CREATE TYPE public.user_status AS ENUM ('active', 'suspended', 'deactivated');

CREATE FUNCTION public.reject_change() RETURNS trigger
LANGUAGE plpgsql
SET search_path = ''
AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE FUNCTION public.set_updated_at() RETURNS trigger
LANGUAGE plpgsql
SET search_path = ''
AS $$
BEGIN
  NEW.updated_at := pg_catalog.now();
  RETURN NEW;
END;
$$;

CREATE FUNCTION public.write_audit_log() RETURNS trigger
LANGUAGE plpgsql
SET search_path = ''
AS $$
DECLARE
  secrets CONSTANT text[] := ARRAY['guest_token_hash', 'password_hash', 'token_hash']::text[];
  before_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) - secrets END;
  after_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) - secrets END;
  kept jsonb := coalesce(after_row, before_row);
BEGIN
  INSERT INTO public.audit_logs (table_name, row_key, action, old_values, new_values, changed_by)
  VALUES (
    TG_TABLE_NAME,
    kept ->> 'id',
    lower(TG_OP)::public.audit_action,
    before_row,
    after_row,
    nullif(current_setting('app.user_id', true), '')
  );
  RETURN NULL;
END;
$$;

CREATE TABLE public.audit_logs (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  table_name text NOT NULL,
  row_key text NOT NULL,
  action public.audit_action NOT NULL,
  old_values jsonb,
  new_values jsonb,
  changed_by text,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_audit_logs PRIMARY KEY (id),
  CONSTRAINT chk_audit_logs_table_name CHECK (table_name <> '')
);

CREATE TABLE public.categories (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  parent_id bigint,
  name text NOT NULL,
  slug text NOT NULL,
  description text,
  image_url text,
  sort_order integer NOT NULL DEFAULT 0,
  is_active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_categories PRIMARY KEY (id),
  CONSTRAINT uq_categories_slug UNIQUE (slug),
  CONSTRAINT chk_categories_name CHECK (name <> ''),
  CONSTRAINT chk_categories_slug CHECK (slug <> ''),
  CONSTRAINT chk_categories_image_url CHECK (image_url ~ '^https?://'),
  CONSTRAINT chk_categories_sort_order CHECK (sort_order >= 0),
  CONSTRAINT chk_categories_not_its_own_parent CHECK (parent_id <> id)
);

CREATE TABLE public.products (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  category_id bigint,
  name text NOT NULL,
  slug text NOT NULL,
  description text,
  price numeric(12, 2) NOT NULL,
  sale_price numeric(12, 2),
  currency text NOT NULL DEFAULT 'USD',
  status public.product_status NOT NULL DEFAULT 'draft',
  is_featured boolean NOT NULL DEFAULT false,
  meta_title text,
  meta_description text,
  deleted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_products PRIMARY KEY (id),
  CONSTRAINT chk_products_name CHECK (name <> ''),
  CONSTRAINT chk_products_slug CHECK (slug <> ''),
  CONSTRAINT chk_products_price CHECK (price >= 0),
  CONSTRAINT chk_products_sale_price CHECK (sale_price >= 0),
  CONSTRAINT chk_products_currency CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT chk_products_reduced CHECK (sale_price < price)
);

CREATE TABLE public.product_images (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  product_id bigint NOT NULL,
  url text NOT NULL,
  alt_text text,
  sort_order integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_product_images PRIMARY KEY (id),
  CONSTRAINT chk_product_images_url CHECK (url ~ '^https?://'),
  CONSTRAINT chk_product_images_sort_order CHECK (sort_order >= 0)
);

CREATE TABLE public.product_variants (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  product_id bigint NOT NULL,
  sku text NOT NULL,
  name text,
  attributes jsonb NOT NULL DEFAULT '{}',
  price numeric(12, 2),
  barcode text,
  weight_grams integer,
  is_active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_product_variants PRIMARY KEY (id),
  CONSTRAINT uq_product_variants_sku UNIQUE (sku),
  CONSTRAINT chk_product_variants_sku CHECK (sku <> ''),
  CONSTRAINT chk_product_variants_price CHECK (price >= 0),
  CONSTRAINT chk_product_variants_barcode CHECK (barcode <> ''),
  CONSTRAINT chk_product_variants_weight_grams CHECK (weight_grams >= 0)
);

CREATE TABLE public.stock_levels (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  variant_id bigint NOT NULL,
  on_hand integer NOT NULL DEFAULT 0,
  reserved integer NOT NULL DEFAULT 0,
  reorder_level integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_stock_levels PRIMARY KEY (id),
  CONSTRAINT uq_stock_levels_variant_id UNIQUE (variant_id),
  CONSTRAINT chk_stock_levels_on_hand CHECK (on_hand >= 0),
  CONSTRAINT chk_stock_levels_reserved CHECK (reserved >= 0),
  CONSTRAINT chk_stock_levels_reorder_level CHECK (reorder_level >= 0),
  CONSTRAINT chk_stock_levels_reserved_on_hand CHECK (reserved <= on_hand)
);

CREATE TABLE public.users (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  email text NOT NULL,
  password_hash text NOT NULL,
  first_name text,
  last_name text,
  phone text,
  status public.user_status NOT NULL DEFAULT 'active',
  email_verified_at timestamptz,
  last_login_at timestamptz,
  deleted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_users PRIMARY KEY (id),
  CONSTRAINT chk_users_email CHECK (email LIKE '%_@_%'),
  CONSTRAINT chk_users_first_name CHECK (first_name <> ''),
  CONSTRAINT chk_users_last_name CHECK (last_name <> ''),
  CONSTRAINT chk_users_email_lower CHECK (email = lower(email))
);

CREATE TABLE public.addresses (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  type public.address_type NOT NULL DEFAULT 'both',
  recipient text NOT NULL,
  company text,
  line1 text NOT NULL,
  line2 text,
  city text NOT NULL,
  region text,
  postal_code text,
  country text NOT NULL,
  phone text,
  is_default boolean NOT NULL DEFAULT false,
  deleted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_addresses PRIMARY KEY (id),
  CONSTRAINT chk_addresses_recipient CHECK (recipient <> ''),
  CONSTRAINT chk_addresses_line1 CHECK (line1 <> ''),
  CONSTRAINT chk_addresses_city CHECK (city <> ''),
  CONSTRAINT chk_addresses_country CHECK (country ~ '^[A-Z]{2}$')
);

CREATE TABLE public.carts (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint,
  guest_token_hash text,
  status public.cart_status NOT NULL DEFAULT 'open',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_carts PRIMARY KEY (id),
  CONSTRAINT uq_carts_guest_token_hash UNIQUE (guest_token_hash),
  CONSTRAINT chk_carts_owner CHECK (user_id IS NOT NULL OR guest_token_hash IS NOT NULL)
);

CREATE TABLE public.cart_items (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  cart_id bigint NOT NULL,
  variant_id bigint NOT NULL,
  quantity integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_cart_items PRIMARY KEY (id),
  CONSTRAINT uq_cart_items_cart_id_variant_id UNIQUE (cart_id, variant_id),
  CONSTRAINT chk_cart_items_quantity CHECK (quantity > 0)
);

CREATE TABLE public.email_verifications (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  email text NOT NULL,
  token_hash text NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_email_verifications PRIMARY KEY (id),
  CONSTRAINT uq_email_verifications_token_hash UNIQUE (token_hash),
  CONSTRAINT chk_email_verifications_email CHECK (email LIKE '%_@_%'),
  CONSTRAINT chk_email_verifications_lifetime CHECK (expires_at > created_at)
);

CREATE TABLE public.inventory_logs (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  variant_id bigint NOT NULL,
  created_by_id bigint,
  change_type public.inventory_change_type NOT NULL,
  quantity integer NOT NULL,
  previous_stock integer NOT NULL,
  new_stock integer NOT NULL,
  reason text,
  reference text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_inventory_logs PRIMARY KEY (id),
  CONSTRAINT chk_inventory_logs_previous_stock CHECK (previous_stock >= 0),
  CONSTRAINT chk_inventory_logs_new_stock CHECK (new_stock >= 0),
  CONSTRAINT chk_inventory_logs_moved CHECK (quantity <> 0)
);

CREATE TABLE public.orders (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  shipping_address_id bigint NOT NULL,
  billing_address_id bigint NOT NULL,
  order_number text NOT NULL,
  status public.order_status NOT NULL DEFAULT 'pending',
  payment_status public.payment_status NOT NULL DEFAULT 'pending',
  fulfillment_status public.fulfillment_status NOT NULL DEFAULT 'unfulfilled',
  currency text NOT NULL DEFAULT 'USD',
  subtotal numeric(12, 2) NOT NULL DEFAULT 0,
  discount numeric(12, 2) NOT NULL DEFAULT 0,
  tax numeric(12, 2) NOT NULL DEFAULT 0,
  shipping_cost numeric(12, 2) NOT NULL DEFAULT 0,
  total numeric(12, 2) NOT NULL,
  notes text,
  placed_at timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_orders PRIMARY KEY (id),
  CONSTRAINT uq_orders_order_number UNIQUE (order_number),
  CONSTRAINT chk_orders_order_number CHECK (order_number <> ''),
  CONSTRAINT chk_orders_currency CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT chk_orders_subtotal CHECK (subtotal >= 0),
  CONSTRAINT chk_orders_discount CHECK (discount >= 0),
  CONSTRAINT chk_orders_tax CHECK (tax >= 0),
  CONSTRAINT chk_orders_shipping_cost CHECK (shipping_cost >= 0),
  CONSTRAINT chk_orders_total CHECK (total >= 0),
  CONSTRAINT chk_orders_discount_of_subtotal CHECK (discount <= subtotal)
);

CREATE TABLE public.order_items (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  order_id bigint NOT NULL,
  variant_id bigint NOT NULL,
  line_no integer NOT NULL,
  sku text NOT NULL,
  name text NOT NULL,
  quantity integer NOT NULL,
  unit_price numeric(12, 2) NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_order_items PRIMARY KEY (id),
  CONSTRAINT uq_order_items_order_id_line_no UNIQUE (order_id, line_no),
  CONSTRAINT chk_order_items_line_no CHECK (line_no > 0),
  CONSTRAINT chk_order_items_sku CHECK (sku <> ''),
  CONSTRAINT chk_order_items_name CHECK (name <> ''),
  CONSTRAINT chk_order_items_quantity CHECK (quantity > 0),
  CONSTRAINT chk_order_items_unit_price CHECK (unit_price >= 0)
);

CREATE TABLE public.order_status_history (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  order_id bigint NOT NULL,
  changed_by_id bigint,
  status public.order_status NOT NULL,
  notes text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_order_status_history PRIMARY KEY (id)
);

CREATE TABLE public.password_resets (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  token_hash text NOT NULL,
  requested_from inet,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_password_resets PRIMARY KEY (id),
  CONSTRAINT uq_password_resets_token_hash UNIQUE (token_hash),
  CONSTRAINT chk_password_resets_lifetime CHECK (expires_at > created_at)
);

CREATE TABLE public.payments (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  order_id bigint NOT NULL,
  amount numeric(12, 2) NOT NULL,
  currency text NOT NULL DEFAULT 'USD',
  method public.payment_method NOT NULL,
  status public.payment_status NOT NULL DEFAULT 'pending',
  provider text,
  provider_reference text,
  failure_reason text,
  provider_data jsonb NOT NULL DEFAULT '{}',
  captured_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_payments PRIMARY KEY (id),
  CONSTRAINT chk_payments_amount CHECK (amount > 0),
  CONSTRAINT chk_payments_currency CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT chk_payments_provider CHECK (provider <> ''),
  CONSTRAINT chk_payments_provider_reference CHECK (provider_reference <> ''),
  CONSTRAINT chk_payments_provider_named CHECK (provider_reference IS NULL OR provider IS NOT NULL)
);

CREATE TABLE public.refunds (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  payment_id bigint NOT NULL,
  requested_by_id bigint,
  amount numeric(12, 2) NOT NULL,
  reason text,
  status public.refund_status NOT NULL DEFAULT 'pending',
  provider_reference text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_refunds PRIMARY KEY (id),
  CONSTRAINT chk_refunds_amount CHECK (amount > 0),
  CONSTRAINT chk_refunds_provider_reference CHECK (provider_reference <> '')
);

CREATE TABLE public.reviews (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  product_id bigint NOT NULL,
  user_id bigint NOT NULL,
  rating smallint NOT NULL,
  title text,
  body text,
  is_verified_purchase boolean NOT NULL DEFAULT false,
  status public.review_status NOT NULL DEFAULT 'pending',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_reviews PRIMARY KEY (id),
  CONSTRAINT uq_reviews_product_id_user_id UNIQUE (product_id, user_id),
  CONSTRAINT chk_reviews_rating CHECK (rating BETWEEN 1 AND 5)
);

CREATE TABLE public.sessions (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  token_hash text NOT NULL,
  ip_address inet,
  user_agent text,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_sessions PRIMARY KEY (id),
  CONSTRAINT uq_sessions_token_hash UNIQUE (token_hash),
  CONSTRAINT chk_sessions_lifetime CHECK (expires_at > created_at)
);

CREATE TABLE public.user_profiles (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  display_name text,
  avatar_url text,
  bio text,
  date_of_birth date,
  locale text NOT NULL DEFAULT 'en',
  time_zone text NOT NULL DEFAULT 'UTC',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_user_profiles PRIMARY KEY (id),
  CONSTRAINT uq_user_profiles_user_id UNIQUE (user_id),
  CONSTRAINT chk_user_profiles_display_name CHECK (display_name <> ''),
  CONSTRAINT chk_user_profiles_avatar_url CHECK (avatar_url ~ '^https?://'),
  CONSTRAINT chk_user_profiles_locale CHECK (locale <> ''),
  CONSTRAINT chk_user_profiles_time_zone CHECK (time_zone <> '')
);

CREATE TABLE public.wishlists (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  name text NOT NULL DEFAULT 'Wishlist',
  is_public boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_wishlists PRIMARY KEY (id),
  CONSTRAINT uq_wishlists_user_id_name UNIQUE (user_id, name),
  CONSTRAINT chk_wishlists_name CHECK (name <> '')
);

CREATE TABLE public.wishlist_items (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  wishlist_id bigint NOT NULL,
  product_id bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_wishlist_items PRIMARY KEY (id),
  CONSTRAINT uq_wishlist_items_wishlist_id_product_id UNIQUE (wishlist_id, product_id)
);

CREATE INDEX idx_audit_logs_changed_by_changed_at ON public.audit_logs USING btree (changed_by, changed_at DESC);

CREATE INDEX idx_audit_logs_table_name_row_key_changed_at ON public.audit_logs USING btree (table_name, row_key, changed_at DESC);

CREATE INDEX idx_categories_parent_id_sort_order ON public.categories USING btree (parent_id, sort_order);

CREATE INDEX idx_products_category_id_created_at ON public.products USING btree (category_id, created_at DESC);

CREATE UNIQUE INDEX uq_products_slug ON public.products USING btree (slug) WHERE deleted_at IS NULL;

CREATE INDEX idx_product_images_product_id_sort_order ON public.product_images USING btree (product_id, sort_order);

CREATE INDEX idx_product_variants_product_id ON public.product_variants USING btree (product_id);

CREATE INDEX idx_users_created_at ON public.users USING btree (created_at DESC);

CREATE UNIQUE INDEX uq_users_email ON public.users USING btree (email) WHERE deleted_at IS NULL;

CREATE INDEX idx_addresses_user_id ON public.addresses USING btree (user_id);

CREATE UNIQUE INDEX uq_addresses_user_id_type ON public.addresses USING btree (user_id, type) WHERE is_default AND deleted_at IS NULL;

CREATE INDEX idx_carts_status_updated_at ON public.carts USING btree (status, updated_at DESC);

CREATE INDEX idx_carts_user_id ON public.carts USING btree (user_id);

CREATE UNIQUE INDEX uq_carts_user_id ON public.carts USING btree (user_id) WHERE status = 'open';

CREATE INDEX idx_cart_items_variant_id ON public.cart_items USING btree (variant_id);

CREATE INDEX idx_email_verifications_user_id ON public.email_verifications USING btree (user_id);

CREATE INDEX idx_inventory_logs_change_type_created_at ON public.inventory_logs USING btree (change_type, created_at DESC);

CREATE INDEX idx_inventory_logs_created_by_id ON public.inventory_logs USING btree (created_by_id);

CREATE INDEX idx_inventory_logs_variant_id_created_at ON public.inventory_logs USING btree (variant_id, created_at DESC);

CREATE INDEX idx_orders_billing_address_id ON public.orders USING btree (billing_address_id);

CREATE INDEX idx_orders_shipping_address_id ON public.orders USING btree (shipping_address_id);

CREATE INDEX idx_orders_status_placed_at ON public.orders USING btree (status, placed_at);

CREATE INDEX idx_orders_user_id_placed_at ON public.orders USING btree (user_id, placed_at DESC);

CREATE INDEX idx_order_items_variant_id ON public.order_items USING btree (variant_id);

CREATE INDEX idx_order_status_history_changed_by_id ON public.order_status_history USING btree (changed_by_id);

CREATE INDEX idx_order_status_history_order_id_created_at ON public.order_status_history USING btree (order_id, created_at DESC);

CREATE INDEX idx_password_resets_user_id ON public.password_resets USING btree (user_id);

CREATE INDEX idx_payments_order_id ON public.payments USING btree (order_id);

CREATE INDEX idx_payments_provider_provider_reference ON public.payments USING btree (provider, provider_reference);

CREATE INDEX idx_payments_status_created_at ON public.payments USING btree (status, created_at);

CREATE UNIQUE INDEX uq_payments_provider_provider_reference ON public.payments USING btree (provider, provider_reference) WHERE provider_reference IS NOT NULL;

CREATE INDEX idx_refunds_payment_id ON public.refunds USING btree (payment_id);

CREATE INDEX idx_refunds_requested_by_id ON public.refunds USING btree (requested_by_id);

CREATE INDEX idx_reviews_product_id_status_created_at ON public.reviews USING btree (product_id, status, created_at DESC);

CREATE INDEX idx_reviews_status_created_at ON public.reviews USING btree (status, created_at);

CREATE INDEX idx_reviews_user_id ON public.reviews USING btree (user_id);

CREATE INDEX idx_sessions_expires_at ON public.sessions USING btree (expires_at);

CREATE INDEX idx_sessions_user_id_created_at ON public.sessions USING btree (user_id, created_at DESC);

CREATE INDEX idx_wishlist_items_product_id ON public.wishlist_items USING btree (product_id);

CREATE INDEX idx_wishlist_items_wishlist_id_created_at ON public.wishlist_items USING btree (wishlist_id, created_at DESC);

ALTER TABLE public.categories
  ADD CONSTRAINT fk_categories_parent FOREIGN KEY (parent_id)
  REFERENCES public.categories (id)
  ON DELETE RESTRICT;

ALTER TABLE public.products
  ADD CONSTRAINT fk_products_category FOREIGN KEY (category_id)
  REFERENCES public.categories (id)
  ON DELETE SET NULL;

ALTER TABLE public.product_images
  ADD CONSTRAINT fk_product_images_product FOREIGN KEY (product_id)
  REFERENCES public.products (id)
  ON DELETE CASCADE;

ALTER TABLE public.product_variants
  ADD CONSTRAINT fk_product_variants_product FOREIGN KEY (product_id)
  REFERENCES public.products (id)
  ON DELETE CASCADE;

ALTER TABLE public.stock_levels
  ADD CONSTRAINT fk_stock_levels_variant FOREIGN KEY (variant_id)
  REFERENCES public.product_variants (id)
  ON DELETE CASCADE;

ALTER TABLE public.addresses
  ADD CONSTRAINT fk_addresses_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.carts
  ADD CONSTRAINT fk_carts_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.cart_items
  ADD CONSTRAINT fk_cart_items_cart FOREIGN KEY (cart_id)
  REFERENCES public.carts (id)
  ON DELETE CASCADE;

ALTER TABLE public.cart_items
  ADD CONSTRAINT fk_cart_items_variant FOREIGN KEY (variant_id)
  REFERENCES public.product_variants (id)
  ON DELETE CASCADE;

ALTER TABLE public.email_verifications
  ADD CONSTRAINT fk_email_verifications_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.inventory_logs
  ADD CONSTRAINT fk_inventory_logs_variant FOREIGN KEY (variant_id)
  REFERENCES public.product_variants (id)
  ON DELETE RESTRICT;

ALTER TABLE public.inventory_logs
  ADD CONSTRAINT fk_inventory_logs_created_by FOREIGN KEY (created_by_id)
  REFERENCES public.users (id)
  ON DELETE RESTRICT;

ALTER TABLE public.orders
  ADD CONSTRAINT fk_orders_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE RESTRICT;

ALTER TABLE public.orders
  ADD CONSTRAINT fk_orders_shipping_address FOREIGN KEY (shipping_address_id)
  REFERENCES public.addresses (id)
  ON DELETE RESTRICT;

ALTER TABLE public.orders
  ADD CONSTRAINT fk_orders_billing_address FOREIGN KEY (billing_address_id)
  REFERENCES public.addresses (id)
  ON DELETE RESTRICT;

ALTER TABLE public.order_items
  ADD CONSTRAINT fk_order_items_order FOREIGN KEY (order_id)
  REFERENCES public.orders (id)
  ON DELETE CASCADE;

ALTER TABLE public.order_items
  ADD CONSTRAINT fk_order_items_variant FOREIGN KEY (variant_id)
  REFERENCES public.product_variants (id)
  ON DELETE RESTRICT;

ALTER TABLE public.order_status_history
  ADD CONSTRAINT fk_order_status_history_order FOREIGN KEY (order_id)
  REFERENCES public.orders (id)
  ON DELETE CASCADE;

ALTER TABLE public.order_status_history
  ADD CONSTRAINT fk_order_status_history_changed_by FOREIGN KEY (changed_by_id)
  REFERENCES public.users (id)
  ON DELETE SET NULL;

ALTER TABLE public.password_resets
  ADD CONSTRAINT fk_password_resets_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.payments
  ADD CONSTRAINT fk_payments_order FOREIGN KEY (order_id)
  REFERENCES public.orders (id)
  ON DELETE RESTRICT;

ALTER TABLE public.refunds
  ADD CONSTRAINT fk_refunds_payment FOREIGN KEY (payment_id)
  REFERENCES public.payments (id)
  ON DELETE RESTRICT;

ALTER TABLE public.refunds
  ADD CONSTRAINT fk_refunds_requested_by FOREIGN KEY (requested_by_id)
  REFERENCES public.users (id)
  ON DELETE SET NULL;

ALTER TABLE public.reviews
  ADD CONSTRAINT fk_reviews_product FOREIGN KEY (product_id)
  REFERENCES public.products (id)
  ON DELETE CASCADE;

ALTER TABLE public.reviews
  ADD CONSTRAINT fk_reviews_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.sessions
  ADD CONSTRAINT fk_sessions_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.user_profiles
  ADD CONSTRAINT fk_user_profiles_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.wishlists
  ADD CONSTRAINT fk_wishlists_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.wishlist_items
  ADD CONSTRAINT fk_wishlist_items_wishlist FOREIGN KEY (wishlist_id)
  REFERENCES public.wishlists (id)
  ON DELETE CASCADE;

ALTER TABLE public.wishlist_items
  ADD CONSTRAINT fk_wishlist_items_product FOREIGN KEY (product_id)
  REFERENCES public.products (id)
  ON DELETE CASCADE;

CREATE TRIGGER trg_audit_logs_append_only
  BEFORE UPDATE OR DELETE ON public.audit_logs
  FOR EACH ROW EXECUTE FUNCTION public.reject_change();

CREATE TRIGGER trg_categories_updated_at
  BEFORE UPDATE ON public.categories
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_categories_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.categories
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_products_updated_at
  BEFORE UPDATE ON public.products
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_products_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.products
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_product_images_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.product_images
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_product_variants_updated_at
  BEFORE UPDATE ON public.product_variants
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_product_variants_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.product_variants
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_stock_levels_updated_at
  BEFORE UPDATE ON public.stock_levels
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_stock_levels_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.stock_levels
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_users_updated_at
  BEFORE UPDATE ON public.users
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_users_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.users
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_addresses_updated_at
  BEFORE UPDATE ON public.addresses
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_addresses_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.addresses
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_carts_updated_at
  BEFORE UPDATE ON public.carts
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_carts_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.carts
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_cart_items_updated_at
  BEFORE UPDATE ON public.cart_items
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_cart_items_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.cart_items
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_email_verifications_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.email_verifications
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_inventory_logs_append_only
  BEFORE UPDATE OR DELETE ON public.inventory_logs
  FOR EACH ROW EXECUTE FUNCTION public.reject_change();

CREATE TRIGGER trg_inventory_logs_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.inventory_logs
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_orders_updated_at
  BEFORE UPDATE ON public.orders
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_orders_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.orders
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_order_items_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.order_items
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_order_status_history_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.order_status_history
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_password_resets_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.password_resets
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_payments_updated_at
  BEFORE UPDATE ON public.payments
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_payments_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.payments
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_refunds_updated_at
  BEFORE UPDATE ON public.refunds
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_refunds_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.refunds
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_reviews_updated_at
  BEFORE UPDATE ON public.reviews
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_reviews_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.reviews
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_sessions_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.sessions
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_user_profiles_updated_at
  BEFORE UPDATE ON public.user_profiles
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_user_profiles_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.user_profiles
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_wishlists_updated_at
  BEFORE UPDATE ON public.wishlists
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_wishlists_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.wishlists
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_wishlist_items_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.wishlist_items
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

COMMENT ON TYPE public.address_type IS 'The values of address type.';

COMMENT ON TYPE public.audit_action IS 'The values of audit log action.';

COMMENT ON TYPE public.cart_status IS 'The values of cart status.';

COMMENT ON TYPE public.fulfillment_status IS 'The values of order fulfillment status.';

COMMENT ON TYPE public.inventory_change_type IS 'The values of inventory log change type.';

COMMENT ON TYPE public.order_status IS 'The values of order status.';

COMMENT ON TYPE public.payment_method IS 'The values of payment method.';

COMMENT ON TYPE public.payment_status IS 'The values of order payment status.';

COMMENT ON TYPE public.product_status IS 'The values of product status.';

COMMENT ON TYPE public.refund_status IS 'The values of refund status.';

COMMENT ON TYPE public.review_status IS 'The values of review status.';

COMMENT ON TYPE public.user_status IS 'The values of user status.';

COMMENT ON FUNCTION public.reject_change IS 'Rows of an append-only table stay as they were written.';

COMMENT ON FUNCTION public.set_updated_at IS 'Keeps updated_at true whoever writes the row.';

COMMENT ON FUNCTION public.write_audit_log IS 'Writes the audit row of a change.';

COMMENT ON TABLE public.audit_logs IS 'One change of one row.';
COMMENT ON COLUMN public.audit_logs.id IS 'Surrogate key.';
COMMENT ON COLUMN public.audit_logs.table_name IS 'The table that the row is in.';
COMMENT ON COLUMN public.audit_logs.row_key IS 'The row''s key; the parts of a longer one are joined by a slash.';
COMMENT ON COLUMN public.audit_logs.action IS 'What was done.';
COMMENT ON COLUMN public.audit_logs.old_values IS 'The row before, without secrets; empty for an insert.';
COMMENT ON COLUMN public.audit_logs.new_values IS 'The row after, without secrets; empty for a delete.';
COMMENT ON COLUMN public.audit_logs.changed_by IS 'Who did it: the application''s setting `app.user_id`.';
COMMENT ON COLUMN public.audit_logs.changed_at IS 'When it was done.';
COMMENT ON CONSTRAINT chk_audit_logs_table_name ON public.audit_logs IS 'An empty table name is no table name.';
COMMENT ON INDEX public.idx_audit_logs_changed_by_changed_at IS 'Read what a person changed, newest first.';
COMMENT ON INDEX public.idx_audit_logs_table_name_row_key_changed_at IS 'Read the history of a row, newest first.';
COMMENT ON TRIGGER trg_audit_logs_append_only ON public.audit_logs IS 'Rows of an append-only table stay as they were written.';

COMMENT ON TABLE public.categories IS 'A shelf of the catalog.';
COMMENT ON COLUMN public.categories.id IS 'Surrogate key.';
COMMENT ON COLUMN public.categories.parent_id IS 'The category above; empty for a top one.';
COMMENT ON COLUMN public.categories.name IS 'What customers read.';
COMMENT ON COLUMN public.categories.slug IS 'Its name in web addresses.';
COMMENT ON COLUMN public.categories.description IS 'What belongs into it.';
COMMENT ON COLUMN public.categories.image_url IS 'A picture for lists.';
COMMENT ON COLUMN public.categories.sort_order IS 'Lower ones come first.';
COMMENT ON COLUMN public.categories.is_active IS 'Shown to customers.';
COMMENT ON COLUMN public.categories.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.categories.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_categories_slug ON public.categories IS 'No two share one slug.';
COMMENT ON CONSTRAINT chk_categories_name ON public.categories IS 'An empty name is no name.';
COMMENT ON CONSTRAINT chk_categories_slug ON public.categories IS 'An empty slug is no slug.';
COMMENT ON CONSTRAINT chk_categories_image_url ON public.categories IS 'Only web addresses are followed from here.';
COMMENT ON CONSTRAINT chk_categories_sort_order ON public.categories IS 'The sort order is never negative.';
COMMENT ON CONSTRAINT chk_categories_not_its_own_parent ON public.categories IS 'A category is not inside itself.';
COMMENT ON CONSTRAINT fk_categories_parent ON public.categories IS 'A category stays as long as a category refers to it.';
COMMENT ON INDEX public.idx_categories_parent_id_sort_order IS 'List the children of a category in order.';
COMMENT ON TRIGGER trg_categories_updated_at ON public.categories IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_categories_audit ON public.categories IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.products IS 'Something that is sold, in all of its variants.';
COMMENT ON COLUMN public.products.id IS 'Surrogate key.';
COMMENT ON COLUMN public.products.category_id IS 'The shelf that it stands on; empty while it has none.';
COMMENT ON COLUMN public.products.name IS 'What customers read.';
COMMENT ON COLUMN public.products.slug IS 'Its name in web addresses.';
COMMENT ON COLUMN public.products.description IS 'What it is, at length.';
COMMENT ON COLUMN public.products.price IS 'The price of a variant that has none of its own.';
COMMENT ON COLUMN public.products.sale_price IS 'The price while it is reduced.';
COMMENT ON COLUMN public.products.currency IS 'ISO 4217 code of its prices.';
COMMENT ON COLUMN public.products.status IS 'Only active products are sold.';
COMMENT ON COLUMN public.products.is_featured IS 'Shown on the front page.';
COMMENT ON COLUMN public.products.meta_title IS 'What search engines show as its title; empty for its name.';
COMMENT ON COLUMN public.products.meta_description IS 'What search engines show below that.';
COMMENT ON COLUMN public.products.deleted_at IS 'When it was deleted; empty while it is live.';
COMMENT ON COLUMN public.products.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.products.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_products_name ON public.products IS 'An empty name is no name.';
COMMENT ON CONSTRAINT chk_products_slug ON public.products IS 'An empty slug is no slug.';
COMMENT ON CONSTRAINT chk_products_price ON public.products IS 'The price is never negative.';
COMMENT ON CONSTRAINT chk_products_sale_price ON public.products IS 'The sale price is never negative.';
COMMENT ON CONSTRAINT chk_products_currency ON public.products IS 'Currencies are ISO 4217 codes.';
COMMENT ON CONSTRAINT chk_products_reduced ON public.products IS 'A reduced price is lower.';
COMMENT ON CONSTRAINT fk_products_category ON public.products IS 'The product outlives the category and forgets it.';
COMMENT ON INDEX public.idx_products_category_id_created_at IS 'List the newest products of a category.';
COMMENT ON INDEX public.uq_products_slug IS 'No two share one slug. It holds where deleted_at IS NULL.';
COMMENT ON TRIGGER trg_products_updated_at ON public.products IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_products_audit ON public.products IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.product_images IS 'A picture of a product.';
COMMENT ON COLUMN public.product_images.id IS 'Surrogate key.';
COMMENT ON COLUMN public.product_images.product_id IS 'What it shows.';
COMMENT ON COLUMN public.product_images.url IS 'Where the picture lies.';
COMMENT ON COLUMN public.product_images.alt_text IS 'What it shows, in words.';
COMMENT ON COLUMN public.product_images.sort_order IS 'Lower ones come first.';
COMMENT ON COLUMN public.product_images.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT chk_product_images_url ON public.product_images IS 'Only web addresses are followed from here.';
COMMENT ON CONSTRAINT chk_product_images_sort_order ON public.product_images IS 'The sort order is never negative.';
COMMENT ON CONSTRAINT fk_product_images_product ON public.product_images IS 'The product image is a part of the product and goes with it.';
COMMENT ON INDEX public.idx_product_images_product_id_sort_order IS 'Show the images of a product in order.';
COMMENT ON TRIGGER trg_product_images_audit ON public.product_images IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.product_variants IS 'The thing that is put into a cart: a product in one size, colour or edition.';
COMMENT ON COLUMN public.product_variants.id IS 'Surrogate key.';
COMMENT ON COLUMN public.product_variants.product_id IS 'What it is a variant of.';
COMMENT ON COLUMN public.product_variants.sku IS 'Stock keeping unit, as on the shelf.';
COMMENT ON COLUMN public.product_variants.name IS 'What tells it apart, such as `Blue, L`.';
COMMENT ON COLUMN public.product_variants.attributes IS 'Its choices by name, such as size and colour.';
COMMENT ON COLUMN public.product_variants.price IS 'Its own price; empty for the product''s.';
COMMENT ON COLUMN public.product_variants.barcode IS 'GTIN, where it has one.';
COMMENT ON COLUMN public.product_variants.weight_grams IS 'For shipping costs.';
COMMENT ON COLUMN public.product_variants.is_active IS 'Can be bought.';
COMMENT ON COLUMN public.product_variants.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.product_variants.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_product_variants_sku ON public.product_variants IS 'No two share one sku.';
COMMENT ON CONSTRAINT chk_product_variants_sku ON public.product_variants IS 'An empty sku is no sku.';
COMMENT ON CONSTRAINT chk_product_variants_price ON public.product_variants IS 'The price is never negative.';
COMMENT ON CONSTRAINT chk_product_variants_barcode ON public.product_variants IS 'An empty barcode is no barcode.';
COMMENT ON CONSTRAINT chk_product_variants_weight_grams ON public.product_variants IS 'The weight grams is never negative.';
COMMENT ON CONSTRAINT fk_product_variants_product ON public.product_variants IS 'The product variant is a part of the product and goes with it.';
COMMENT ON INDEX public.idx_product_variants_product_id IS 'List the variants of a product.';
COMMENT ON TRIGGER trg_product_variants_updated_at ON public.product_variants IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_product_variants_audit ON public.product_variants IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.stock_levels IS 'How much of a variant there is.';
COMMENT ON COLUMN public.stock_levels.id IS 'Surrogate key.';
COMMENT ON COLUMN public.stock_levels.variant_id IS 'What is counted.';
COMMENT ON COLUMN public.stock_levels.on_hand IS 'What is on the shelf.';
COMMENT ON COLUMN public.stock_levels.reserved IS 'What of it is promised to orders.';
COMMENT ON COLUMN public.stock_levels.reorder_level IS 'At this level it is ordered again.';
COMMENT ON COLUMN public.stock_levels.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.stock_levels.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_stock_levels_variant_id ON public.stock_levels IS 'One level for each place.';
COMMENT ON CONSTRAINT chk_stock_levels_on_hand ON public.stock_levels IS 'The on hand is never negative.';
COMMENT ON CONSTRAINT chk_stock_levels_reserved ON public.stock_levels IS 'The reserved is never negative.';
COMMENT ON CONSTRAINT chk_stock_levels_reorder_level ON public.stock_levels IS 'The reorder level is never negative.';
COMMENT ON CONSTRAINT chk_stock_levels_reserved_on_hand ON public.stock_levels IS 'Nothing is promised that is not there.';
COMMENT ON CONSTRAINT fk_stock_levels_variant ON public.stock_levels IS 'The stock level is a part of the product variant and goes with it.';
COMMENT ON TRIGGER trg_stock_levels_updated_at ON public.stock_levels IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_stock_levels_audit ON public.stock_levels IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.users IS 'A person who can sign in.';
COMMENT ON COLUMN public.users.id IS 'Surrogate key.';
COMMENT ON COLUMN public.users.email IS 'Where the person is reached; also the sign-in name.';
COMMENT ON COLUMN public.users.password_hash IS 'Output of a slow password hash such as Argon2id, never the password.';
COMMENT ON COLUMN public.users.first_name IS 'Given name, when the person tells it.';
COMMENT ON COLUMN public.users.last_name IS 'Family name, when the person tells it.';
COMMENT ON COLUMN public.users.phone IS 'Telephone number in E.164 form.';
COMMENT ON COLUMN public.users.status IS 'Whether the person may sign in.';
COMMENT ON COLUMN public.users.email_verified_at IS 'When the address was proved; empty until then.';
COMMENT ON COLUMN public.users.last_login_at IS 'The last successful sign-in.';
COMMENT ON COLUMN public.users.deleted_at IS 'When it was deleted; empty while it is live.';
COMMENT ON COLUMN public.users.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.users.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_users_email ON public.users IS 'A mail address has an @ with something on both sides.';
COMMENT ON CONSTRAINT chk_users_first_name ON public.users IS 'An empty first name is no first name.';
COMMENT ON CONSTRAINT chk_users_last_name ON public.users IS 'An empty last name is no last name.';
COMMENT ON CONSTRAINT chk_users_email_lower ON public.users IS 'Addresses are kept in lower case, so that one person has one account.';
COMMENT ON INDEX public.idx_users_created_at IS 'List the newest accounts.';
COMMENT ON INDEX public.uq_users_email IS 'No two share one email. It holds where deleted_at IS NULL.';
COMMENT ON TRIGGER trg_users_updated_at ON public.users IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_users_audit ON public.users IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.addresses IS 'Where something is sent, or where a bill goes.';
COMMENT ON COLUMN public.addresses.id IS 'Surrogate key.';
COMMENT ON COLUMN public.addresses.user_id IS 'In whose address book it is.';
COMMENT ON COLUMN public.addresses.type IS 'What it may be used for.';
COMMENT ON COLUMN public.addresses.recipient IS 'Who is named on the parcel or the bill.';
COMMENT ON COLUMN public.addresses.company IS 'The firm, when it goes to one.';
COMMENT ON COLUMN public.addresses.line1 IS 'Street and number, as they are written there.';
COMMENT ON COLUMN public.addresses.line2 IS 'Floor, flat, care of.';
COMMENT ON COLUMN public.addresses.city IS 'Town or city.';
COMMENT ON COLUMN public.addresses.region IS 'State, province or county, where there is one.';
COMMENT ON COLUMN public.addresses.postal_code IS 'Postal code, where there is one.';
COMMENT ON COLUMN public.addresses.country IS 'ISO 3166 code of the country.';
COMMENT ON COLUMN public.addresses.phone IS 'For the carrier.';
COMMENT ON COLUMN public.addresses.is_default IS 'Offered first.';
COMMENT ON COLUMN public.addresses.deleted_at IS 'When it was deleted; empty while it is live.';
COMMENT ON COLUMN public.addresses.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.addresses.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_addresses_recipient ON public.addresses IS 'An empty recipient is no recipient.';
COMMENT ON CONSTRAINT chk_addresses_line1 ON public.addresses IS 'An empty line1 is no line1.';
COMMENT ON CONSTRAINT chk_addresses_city ON public.addresses IS 'An empty city is no city.';
COMMENT ON CONSTRAINT chk_addresses_country ON public.addresses IS 'Countries are ISO 3166 codes.';
COMMENT ON CONSTRAINT fk_addresses_user ON public.addresses IS 'The address is a part of the user and goes with it.';
COMMENT ON INDEX public.idx_addresses_user_id IS 'List the addresses of a user.';
COMMENT ON INDEX public.uq_addresses_user_id_type IS 'One address of each kind is offered first. It holds where is_default AND deleted_at IS NULL.';
COMMENT ON TRIGGER trg_addresses_updated_at ON public.addresses IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_addresses_audit ON public.addresses IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.carts IS 'What somebody is about to buy.';
COMMENT ON COLUMN public.carts.id IS 'Surrogate key.';
COMMENT ON COLUMN public.carts.user_id IS 'Whose cart it is; empty for a guest.';
COMMENT ON COLUMN public.carts.guest_token_hash IS 'SHA-256 of the token in a guest''s browser.';
COMMENT ON COLUMN public.carts.status IS 'Whether it is being filled, became an order, or was left.';
COMMENT ON COLUMN public.carts.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.carts.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_carts_guest_token_hash ON public.carts IS 'No two share one guest token hash.';
COMMENT ON CONSTRAINT chk_carts_owner ON public.carts IS 'A cart belongs to somebody.';
COMMENT ON CONSTRAINT fk_carts_user ON public.carts IS 'The cart is of no use without its user and goes with it.';
COMMENT ON INDEX public.idx_carts_status_updated_at IS 'List the carts that were left since a day.';
COMMENT ON INDEX public.idx_carts_user_id IS 'Finds the carts of one of the users, also when that is deleted.';
COMMENT ON INDEX public.uq_carts_user_id IS 'A person fills one cart at a time. It holds where status = ''open''.';
COMMENT ON TRIGGER trg_carts_updated_at ON public.carts IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_carts_audit ON public.carts IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.cart_items IS 'A line of a cart.';
COMMENT ON COLUMN public.cart_items.id IS 'Surrogate key.';
COMMENT ON COLUMN public.cart_items.cart_id IS 'The cart that it is in.';
COMMENT ON COLUMN public.cart_items.variant_id IS 'What is to be bought.';
COMMENT ON COLUMN public.cart_items.quantity IS 'How many.';
COMMENT ON COLUMN public.cart_items.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.cart_items.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_cart_items_cart_id_variant_id ON public.cart_items IS 'The same thing is on one line.';
COMMENT ON CONSTRAINT chk_cart_items_quantity ON public.cart_items IS 'A quantity of nothing is not recorded.';
COMMENT ON CONSTRAINT fk_cart_items_cart ON public.cart_items IS 'The cart item is a part of the cart and goes with it.';
COMMENT ON CONSTRAINT fk_cart_items_variant ON public.cart_items IS 'The cart item is a part of the product variant and goes with it.';
COMMENT ON INDEX public.idx_cart_items_variant_id IS 'Finds the cart_items of one of the product_variants, also when that is deleted.';
COMMENT ON TRIGGER trg_cart_items_updated_at ON public.cart_items IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_cart_items_audit ON public.cart_items IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.email_verifications IS 'A link that proves that an address belongs to a person.';
COMMENT ON COLUMN public.email_verifications.id IS 'Surrogate key.';
COMMENT ON COLUMN public.email_verifications.user_id IS 'Who proves the address.';
COMMENT ON COLUMN public.email_verifications.email IS 'The address that is proved; differs from the account''s while it is being changed.';
COMMENT ON COLUMN public.email_verifications.token_hash IS 'SHA-256 of the token in the link.';
COMMENT ON COLUMN public.email_verifications.expires_at IS 'When the link stops working.';
COMMENT ON COLUMN public.email_verifications.used_at IS 'When the link was followed.';
COMMENT ON COLUMN public.email_verifications.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_email_verifications_token_hash ON public.email_verifications IS 'No two share one token hash.';
COMMENT ON CONSTRAINT chk_email_verifications_email ON public.email_verifications IS 'A mail address has an @ with something on both sides.';
COMMENT ON CONSTRAINT chk_email_verifications_lifetime ON public.email_verifications IS 'A link works for some time.';
COMMENT ON CONSTRAINT fk_email_verifications_user ON public.email_verifications IS 'The email verification is a part of the user and goes with it.';
COMMENT ON INDEX public.idx_email_verifications_user_id IS 'Finds the email_verifications of one of the users, also when that is deleted.';
COMMENT ON TRIGGER trg_email_verifications_audit ON public.email_verifications IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.inventory_logs IS 'A change of a stock level.';
COMMENT ON COLUMN public.inventory_logs.id IS 'Surrogate key.';
COMMENT ON COLUMN public.inventory_logs.variant_id IS 'What changed.';
COMMENT ON COLUMN public.inventory_logs.created_by_id IS 'Who entered it; empty for the system.';
COMMENT ON COLUMN public.inventory_logs.change_type IS 'Why it changed.';
COMMENT ON COLUMN public.inventory_logs.quantity IS 'Added when positive, taken when negative.';
COMMENT ON COLUMN public.inventory_logs.previous_stock IS 'What was on the shelf before.';
COMMENT ON COLUMN public.inventory_logs.new_stock IS 'What was on the shelf after.';
COMMENT ON COLUMN public.inventory_logs.reason IS 'In words, for an adjustment.';
COMMENT ON COLUMN public.inventory_logs.reference IS 'The order, delivery or count that it comes from.';
COMMENT ON COLUMN public.inventory_logs.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT chk_inventory_logs_previous_stock ON public.inventory_logs IS 'The previous stock is never negative.';
COMMENT ON CONSTRAINT chk_inventory_logs_new_stock ON public.inventory_logs IS 'The new stock is never negative.';
COMMENT ON CONSTRAINT chk_inventory_logs_moved ON public.inventory_logs IS 'A change of nothing is none.';
COMMENT ON CONSTRAINT fk_inventory_logs_variant ON public.inventory_logs IS 'A product variant stays as long as a inventory log refers to it.';
COMMENT ON CONSTRAINT fk_inventory_logs_created_by ON public.inventory_logs IS 'A user stays as long as a inventory log refers to it.';
COMMENT ON INDEX public.idx_inventory_logs_change_type_created_at IS 'Report the movements of a period by kind.';
COMMENT ON INDEX public.idx_inventory_logs_created_by_id IS 'Finds the inventory_logs of one of the users, also when that is deleted.';
COMMENT ON INDEX public.idx_inventory_logs_variant_id_created_at IS 'Read the movements of a variant, newest first.';
COMMENT ON TRIGGER trg_inventory_logs_append_only ON public.inventory_logs IS 'Rows of an append-only table stay as they were written.';
COMMENT ON TRIGGER trg_inventory_logs_audit ON public.inventory_logs IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.orders IS 'A purchase that somebody has committed to.';
COMMENT ON COLUMN public.orders.id IS 'Surrogate key.';
COMMENT ON COLUMN public.orders.user_id IS 'Who ordered.';
COMMENT ON COLUMN public.orders.shipping_address_id IS 'Where it goes.';
COMMENT ON COLUMN public.orders.billing_address_id IS 'Where the bill goes.';
COMMENT ON COLUMN public.orders.order_number IS 'The number that the customer is told.';
COMMENT ON COLUMN public.orders.status IS 'How far it has come.';
COMMENT ON COLUMN public.orders.payment_status IS 'What its payments come to; kept by the application.';
COMMENT ON COLUMN public.orders.fulfillment_status IS 'How much of it has left the house.';
COMMENT ON COLUMN public.orders.currency IS 'ISO 4217 code of all of its amounts.';
COMMENT ON COLUMN public.orders.subtotal IS 'Sum of its items.';
COMMENT ON COLUMN public.orders.discount IS 'What is taken off.';
COMMENT ON COLUMN public.orders.tax IS 'Tax on what remains.';
COMMENT ON COLUMN public.orders.shipping_cost IS 'What sending it costs.';
COMMENT ON COLUMN public.orders.total IS 'What is to be paid.';
COMMENT ON COLUMN public.orders.notes IS 'What the customer wants to be considered.';
COMMENT ON COLUMN public.orders.placed_at IS 'When it was committed to.';
COMMENT ON COLUMN public.orders.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.orders.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_orders_order_number ON public.orders IS 'No two share one order number.';
COMMENT ON CONSTRAINT chk_orders_order_number ON public.orders IS 'An empty order number is no order number.';
COMMENT ON CONSTRAINT chk_orders_currency ON public.orders IS 'Currencies are ISO 4217 codes.';
COMMENT ON CONSTRAINT chk_orders_subtotal ON public.orders IS 'The subtotal is never negative.';
COMMENT ON CONSTRAINT chk_orders_discount ON public.orders IS 'The discount is never negative.';
COMMENT ON CONSTRAINT chk_orders_tax ON public.orders IS 'The tax is never negative.';
COMMENT ON CONSTRAINT chk_orders_shipping_cost ON public.orders IS 'The shipping cost is never negative.';
COMMENT ON CONSTRAINT chk_orders_total ON public.orders IS 'The total is never negative.';
COMMENT ON CONSTRAINT chk_orders_discount_of_subtotal ON public.orders IS 'Nobody is paid for ordering.';
COMMENT ON CONSTRAINT fk_orders_user ON public.orders IS 'A user stays as long as a order refers to it.';
COMMENT ON CONSTRAINT fk_orders_shipping_address ON public.orders IS 'A address stays as long as a order refers to it.';
COMMENT ON CONSTRAINT fk_orders_billing_address ON public.orders IS 'A address stays as long as a order refers to it.';
COMMENT ON INDEX public.idx_orders_billing_address_id IS 'Finds the orders of one of the addresses, also when that is deleted.';
COMMENT ON INDEX public.idx_orders_shipping_address_id IS 'Finds the orders of one of the addresses, also when that is deleted.';
COMMENT ON INDEX public.idx_orders_status_placed_at IS 'Work through the orders in a status.';
COMMENT ON INDEX public.idx_orders_user_id_placed_at IS 'List the orders of a user, newest first.';
COMMENT ON TRIGGER trg_orders_updated_at ON public.orders IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_orders_audit ON public.orders IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.order_items IS 'A line of an order, as it was agreed.';
COMMENT ON COLUMN public.order_items.id IS 'Surrogate key.';
COMMENT ON COLUMN public.order_items.order_id IS 'The order that it is in.';
COMMENT ON COLUMN public.order_items.variant_id IS 'What was ordered.';
COMMENT ON COLUMN public.order_items.line_no IS 'Its place in the order, from 1.';
COMMENT ON COLUMN public.order_items.sku IS 'The variant''s SKU on that day.';
COMMENT ON COLUMN public.order_items.name IS 'The product''s name on that day.';
COMMENT ON COLUMN public.order_items.quantity IS 'How many.';
COMMENT ON COLUMN public.order_items.unit_price IS 'The price of one, as agreed.';
COMMENT ON COLUMN public.order_items.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_order_items_order_id_line_no ON public.order_items IS 'A place in an order is taken once.';
COMMENT ON CONSTRAINT chk_order_items_line_no ON public.order_items IS 'A line no of nothing is not recorded.';
COMMENT ON CONSTRAINT chk_order_items_sku ON public.order_items IS 'An empty sku is no sku.';
COMMENT ON CONSTRAINT chk_order_items_name ON public.order_items IS 'An empty name is no name.';
COMMENT ON CONSTRAINT chk_order_items_quantity ON public.order_items IS 'A quantity of nothing is not recorded.';
COMMENT ON CONSTRAINT chk_order_items_unit_price ON public.order_items IS 'The unit price is never negative.';
COMMENT ON CONSTRAINT fk_order_items_order ON public.order_items IS 'The order item is a part of the order and goes with it.';
COMMENT ON CONSTRAINT fk_order_items_variant ON public.order_items IS 'A product variant stays as long as a order item refers to it.';
COMMENT ON INDEX public.idx_order_items_variant_id IS 'See how often a variant was ordered.';
COMMENT ON TRIGGER trg_order_items_audit ON public.order_items IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.order_status_history IS 'A change of an order''s status.';
COMMENT ON COLUMN public.order_status_history.id IS 'Surrogate key.';
COMMENT ON COLUMN public.order_status_history.order_id IS 'The order.';
COMMENT ON COLUMN public.order_status_history.changed_by_id IS 'Who changed it; empty for the system.';
COMMENT ON COLUMN public.order_status_history.status IS 'The status that it got.';
COMMENT ON COLUMN public.order_status_history.notes IS 'Why.';
COMMENT ON COLUMN public.order_status_history.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT fk_order_status_history_order ON public.order_status_history IS 'The order status history is a part of the order and goes with it.';
COMMENT ON CONSTRAINT fk_order_status_history_changed_by ON public.order_status_history IS 'The order status history outlives the user and forgets it.';
COMMENT ON INDEX public.idx_order_status_history_changed_by_id IS 'Finds the order_status_history of one of the users, also when that is deleted.';
COMMENT ON INDEX public.idx_order_status_history_order_id_created_at IS 'Read the history of an order, newest first.';
COMMENT ON TRIGGER trg_order_status_history_audit ON public.order_status_history IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.password_resets IS 'A link that lets a person set a new password.';
COMMENT ON COLUMN public.password_resets.id IS 'Surrogate key.';
COMMENT ON COLUMN public.password_resets.user_id IS 'Whose password it replaces.';
COMMENT ON COLUMN public.password_resets.token_hash IS 'SHA-256 of the token in the link.';
COMMENT ON COLUMN public.password_resets.requested_from IS 'Who asked for it.';
COMMENT ON COLUMN public.password_resets.expires_at IS 'When the link stops working.';
COMMENT ON COLUMN public.password_resets.used_at IS 'When the password was replaced; a link works once.';
COMMENT ON COLUMN public.password_resets.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_password_resets_token_hash ON public.password_resets IS 'No two share one token hash.';
COMMENT ON CONSTRAINT chk_password_resets_lifetime ON public.password_resets IS 'A link works for some time.';
COMMENT ON CONSTRAINT fk_password_resets_user ON public.password_resets IS 'The password reset is a part of the user and goes with it.';
COMMENT ON INDEX public.idx_password_resets_user_id IS 'Finds the password_resets of one of the users, also when that is deleted.';
COMMENT ON TRIGGER trg_password_resets_audit ON public.password_resets IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.payments IS 'One attempt to pay.';
COMMENT ON COLUMN public.payments.id IS 'Surrogate key.';
COMMENT ON COLUMN public.payments.order_id IS 'What is paid.';
COMMENT ON COLUMN public.payments.amount IS 'How much.';
COMMENT ON COLUMN public.payments.currency IS 'ISO 4217 code of the amount.';
COMMENT ON COLUMN public.payments.method IS 'How it is paid.';
COMMENT ON COLUMN public.payments.status IS 'How far it has come.';
COMMENT ON COLUMN public.payments.provider IS 'The payment provider, such as `stripe`; empty for a transfer.';
COMMENT ON COLUMN public.payments.provider_reference IS 'The provider''s name for it.';
COMMENT ON COLUMN public.payments.failure_reason IS 'Why it failed, in the provider''s words.';
COMMENT ON COLUMN public.payments.provider_data IS 'What the provider answered, without card numbers.';
COMMENT ON COLUMN public.payments.captured_at IS 'When the money was taken.';
COMMENT ON COLUMN public.payments.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.payments.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_payments_amount ON public.payments IS 'A amount of nothing is none.';
COMMENT ON CONSTRAINT chk_payments_currency ON public.payments IS 'Currencies are ISO 4217 codes.';
COMMENT ON CONSTRAINT chk_payments_provider ON public.payments IS 'An empty provider is no provider.';
COMMENT ON CONSTRAINT chk_payments_provider_reference ON public.payments IS 'An empty provider reference is no provider reference.';
COMMENT ON CONSTRAINT chk_payments_provider_named ON public.payments IS 'A reference is somebody''s.';
COMMENT ON CONSTRAINT fk_payments_order ON public.payments IS 'The payment is evidence, so the order that it refers to stays.';
COMMENT ON INDEX public.idx_payments_order_id IS 'List the payments of an order.';
COMMENT ON INDEX public.idx_payments_provider_provider_reference IS 'Find the payment that a provider writes about.';
COMMENT ON INDEX public.idx_payments_status_created_at IS 'List payments that wait for the provider.';
COMMENT ON INDEX public.uq_payments_provider_provider_reference IS 'A message that arrives twice counts once. It holds where provider_reference IS NOT NULL.';
COMMENT ON TRIGGER trg_payments_updated_at ON public.payments IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_payments_audit ON public.payments IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.refunds IS 'Money that goes back.';
COMMENT ON COLUMN public.refunds.id IS 'Surrogate key.';
COMMENT ON COLUMN public.refunds.payment_id IS 'The payment that it gives back, in part or whole.';
COMMENT ON COLUMN public.refunds.requested_by_id IS 'Who asked for it; empty for the system.';
COMMENT ON COLUMN public.refunds.amount IS 'How much.';
COMMENT ON COLUMN public.refunds.reason IS 'Why.';
COMMENT ON COLUMN public.refunds.status IS 'How far it has come.';
COMMENT ON COLUMN public.refunds.provider_reference IS 'The provider''s name for it.';
COMMENT ON COLUMN public.refunds.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.refunds.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_refunds_amount ON public.refunds IS 'A amount of nothing is none.';
COMMENT ON CONSTRAINT chk_refunds_provider_reference ON public.refunds IS 'An empty provider reference is no provider reference.';
COMMENT ON CONSTRAINT fk_refunds_payment ON public.refunds IS 'The refund is evidence, so the payment that it refers to stays.';
COMMENT ON CONSTRAINT fk_refunds_requested_by ON public.refunds IS 'The refund outlives the user and forgets it.';
COMMENT ON INDEX public.idx_refunds_payment_id IS 'List the refunds of a payment.';
COMMENT ON INDEX public.idx_refunds_requested_by_id IS 'Finds the refunds of one of the users, also when that is deleted.';
COMMENT ON TRIGGER trg_refunds_updated_at ON public.refunds IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_refunds_audit ON public.refunds IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.reviews IS 'What somebody thinks of a product.';
COMMENT ON COLUMN public.reviews.id IS 'Surrogate key.';
COMMENT ON COLUMN public.reviews.product_id IS 'What is judged.';
COMMENT ON COLUMN public.reviews.user_id IS 'Who judges.';
COMMENT ON COLUMN public.reviews.rating IS 'From 1, bad, to 5, good.';
COMMENT ON COLUMN public.reviews.title IS 'In a line.';
COMMENT ON COLUMN public.reviews.body IS 'At length.';
COMMENT ON COLUMN public.reviews.is_verified_purchase IS 'The author had bought it when it was written.';
COMMENT ON COLUMN public.reviews.status IS 'Only approved ones are shown.';
COMMENT ON COLUMN public.reviews.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.reviews.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_reviews_product_id_user_id ON public.reviews IS 'One opinion a person.';
COMMENT ON CONSTRAINT chk_reviews_rating ON public.reviews IS 'It goes from 1 to 5.';
COMMENT ON CONSTRAINT fk_reviews_product ON public.reviews IS 'The review is a part of the product and goes with it.';
COMMENT ON CONSTRAINT fk_reviews_user ON public.reviews IS 'The review is a part of the user and goes with it.';
COMMENT ON INDEX public.idx_reviews_product_id_status_created_at IS 'Show the approved reviews of a product, newest first.';
COMMENT ON INDEX public.idx_reviews_status_created_at IS 'Work through the reviews that wait for moderation.';
COMMENT ON INDEX public.idx_reviews_user_id IS 'List the reviews of a user.';
COMMENT ON TRIGGER trg_reviews_updated_at ON public.reviews IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_reviews_audit ON public.reviews IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.sessions IS 'A signed-in device, until it expires or is revoked.';
COMMENT ON COLUMN public.sessions.id IS 'Surrogate key.';
COMMENT ON COLUMN public.sessions.user_id IS 'Who is signed in.';
COMMENT ON COLUMN public.sessions.token_hash IS 'SHA-256 of the session token.';
COMMENT ON COLUMN public.sessions.ip_address IS 'Where the sign-in came from.';
COMMENT ON COLUMN public.sessions.user_agent IS 'What the browser calls itself.';
COMMENT ON COLUMN public.sessions.expires_at IS 'When it ends by itself.';
COMMENT ON COLUMN public.sessions.revoked_at IS 'When it was ended early.';
COMMENT ON COLUMN public.sessions.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_sessions_token_hash ON public.sessions IS 'No two share one token hash.';
COMMENT ON CONSTRAINT chk_sessions_lifetime ON public.sessions IS 'A session that has ended before it began is a mistake.';
COMMENT ON CONSTRAINT fk_sessions_user ON public.sessions IS 'The session is a part of the user and goes with it.';
COMMENT ON INDEX public.idx_sessions_expires_at IS 'Remove the sessions that have expired.';
COMMENT ON INDEX public.idx_sessions_user_id_created_at IS 'List the sessions of a user, newest first.';
COMMENT ON TRIGGER trg_sessions_audit ON public.sessions IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.user_profiles IS 'What a person tells others about themselves.';
COMMENT ON COLUMN public.user_profiles.id IS 'Surrogate key.';
COMMENT ON COLUMN public.user_profiles.user_id IS 'Whose profile it is.';
COMMENT ON COLUMN public.user_profiles.display_name IS 'The name that others see.';
COMMENT ON COLUMN public.user_profiles.avatar_url IS 'A picture of the person.';
COMMENT ON COLUMN public.user_profiles.bio IS 'A few words about the person.';
COMMENT ON COLUMN public.user_profiles.date_of_birth IS 'For age limits; empty when nobody asked.';
COMMENT ON COLUMN public.user_profiles.locale IS 'Language tag for texts, such as `en` or `pt-BR`.';
COMMENT ON COLUMN public.user_profiles.time_zone IS 'Time zone name for showing dates.';
COMMENT ON COLUMN public.user_profiles.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.user_profiles.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_user_profiles_user_id ON public.user_profiles IS 'At most one for each user.';
COMMENT ON CONSTRAINT chk_user_profiles_display_name ON public.user_profiles IS 'An empty display name is no display name.';
COMMENT ON CONSTRAINT chk_user_profiles_avatar_url ON public.user_profiles IS 'Only web addresses are followed from here.';
COMMENT ON CONSTRAINT chk_user_profiles_locale ON public.user_profiles IS 'An empty locale is no locale.';
COMMENT ON CONSTRAINT chk_user_profiles_time_zone ON public.user_profiles IS 'An empty time zone is no time zone.';
COMMENT ON CONSTRAINT fk_user_profiles_user ON public.user_profiles IS 'The user profile is a part of the user and goes with it.';
COMMENT ON TRIGGER trg_user_profiles_updated_at ON public.user_profiles IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_user_profiles_audit ON public.user_profiles IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.wishlists IS 'Things that somebody wants to remember.';
COMMENT ON COLUMN public.wishlists.id IS 'Surrogate key.';
COMMENT ON COLUMN public.wishlists.user_id IS 'Whose list it is.';
COMMENT ON COLUMN public.wishlists.name IS 'What its owner calls it.';
COMMENT ON COLUMN public.wishlists.is_public IS 'Others may see it.';
COMMENT ON COLUMN public.wishlists.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.wishlists.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_wishlists_user_id_name ON public.wishlists IS 'Lists of a person have different names.';
COMMENT ON CONSTRAINT chk_wishlists_name ON public.wishlists IS 'An empty name is no name.';
COMMENT ON CONSTRAINT fk_wishlists_user ON public.wishlists IS 'The wishlist is a part of the user and goes with it.';
COMMENT ON TRIGGER trg_wishlists_updated_at ON public.wishlists IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_wishlists_audit ON public.wishlists IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.wishlist_items IS 'A product on a wishlist.';
COMMENT ON COLUMN public.wishlist_items.id IS 'Surrogate key.';
COMMENT ON COLUMN public.wishlist_items.wishlist_id IS 'The list that it is on.';
COMMENT ON COLUMN public.wishlist_items.product_id IS 'What is wished for.';
COMMENT ON COLUMN public.wishlist_items.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_wishlist_items_wishlist_id_product_id ON public.wishlist_items IS 'A wish is made once.';
COMMENT ON CONSTRAINT fk_wishlist_items_wishlist ON public.wishlist_items IS 'The wishlist item is a part of the wishlist and goes with it.';
COMMENT ON CONSTRAINT fk_wishlist_items_product ON public.wishlist_items IS 'The wishlist item is a part of the product and goes with it.';
COMMENT ON INDEX public.idx_wishlist_items_product_id IS 'Finds the wishlist_items of one of the products, also when that is deleted.';
COMMENT ON INDEX public.idx_wishlist_items_wishlist_id_created_at IS 'List the wishes of a list, newest first.';
COMMENT ON TRIGGER trg_wishlist_items_audit ON public.wishlist_items IS 'Every change of a row leaves a row in the audit table.';

DO $validation$
DECLARE
  missing text;
BEGIN
  SELECT string_agg(concat_ws(' ', expected.owner, nullif(expected.part, '')), ', ') INTO missing
  FROM (VALUES
    ('public.audit_logs', ''),
    ('public.idx_audit_logs_changed_by_changed_at', ''),
    ('public.idx_audit_logs_table_name_row_key_changed_at', ''),
    ('public.categories', ''),
    ('public.idx_categories_parent_id_sort_order', ''),
    ('public.products', ''),
    ('public.idx_products_category_id_created_at', ''),
    ('public.uq_products_slug', ''),
    ('public.product_images', ''),
    ('public.idx_product_images_product_id_sort_order', ''),
    ('public.product_variants', ''),
    ('public.idx_product_variants_product_id', ''),
    ('public.stock_levels', ''),
    ('public.users', ''),
    ('public.idx_users_created_at', ''),
    ('public.uq_users_email', ''),
    ('public.addresses', ''),
    ('public.idx_addresses_user_id', ''),
    ('public.uq_addresses_user_id_type', ''),
    ('public.carts', ''),
    ('public.idx_carts_status_updated_at', ''),
    ('public.idx_carts_user_id', ''),
    ('public.uq_carts_user_id', ''),
    ('public.cart_items', ''),
    ('public.idx_cart_items_variant_id', ''),
    ('public.email_verifications', ''),
    ('public.idx_email_verifications_user_id', ''),
    ('public.inventory_logs', ''),
    ('public.idx_inventory_logs_change_type_created_at', ''),
    ('public.idx_inventory_logs_created_by_id', ''),
    ('public.idx_inventory_logs_variant_id_created_at', ''),
    ('public.orders', ''),
    ('public.idx_orders_billing_address_id', ''),
    ('public.idx_orders_shipping_address_id', ''),
    ('public.idx_orders_status_placed_at', ''),
    ('public.idx_orders_user_id_placed_at', ''),
    ('public.order_items', ''),
    ('public.idx_order_items_variant_id', ''),
    ('public.order_status_history', ''),
    ('public.idx_order_status_history_changed_by_id', ''),
    ('public.idx_order_status_history_order_id_created_at', ''),
    ('public.password_resets', ''),
    ('public.idx_password_resets_user_id', ''),
    ('public.payments', ''),
    ('public.idx_payments_order_id', ''),
    ('public.idx_payments_provider_provider_reference', ''),
    ('public.idx_payments_status_created_at', ''),
    ('public.uq_payments_provider_provider_reference', ''),
    ('public.refunds', ''),
    ('public.idx_refunds_payment_id', ''),
    ('public.idx_refunds_requested_by_id', ''),
    ('public.reviews', ''),
    ('public.idx_reviews_product_id_status_created_at', ''),
    ('public.idx_reviews_status_created_at', ''),
    ('public.idx_reviews_user_id', ''),
    ('public.sessions', ''),
    ('public.idx_sessions_expires_at', ''),
    ('public.idx_sessions_user_id_created_at', ''),
    ('public.user_profiles', ''),
    ('public.wishlists', ''),
    ('public.wishlist_items', ''),
    ('public.idx_wishlist_items_product_id', ''),
    ('public.idx_wishlist_items_wishlist_id_created_at', '')
  ) AS expected (owner, part)
  WHERE to_regclass(expected.owner) IS NULL;
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'Missing relations after the migration: %', missing;
  END IF;
  SELECT string_agg(concat_ws(' ', expected.owner, nullif(expected.part, '')), ', ') INTO missing
  FROM (VALUES
    ('public.audit_logs', 'pk_audit_logs'),
    ('public.audit_logs', 'chk_audit_logs_table_name'),
    ('public.categories', 'pk_categories'),
    ('public.categories', 'uq_categories_slug'),
    ('public.categories', 'chk_categories_name'),
    ('public.categories', 'chk_categories_slug'),
    ('public.categories', 'chk_categories_image_url'),
    ('public.categories', 'chk_categories_sort_order'),
    ('public.categories', 'chk_categories_not_its_own_parent'),
    ('public.categories', 'fk_categories_parent'),
    ('public.products', 'pk_products'),
    ('public.products', 'chk_products_name'),
    ('public.products', 'chk_products_slug'),
    ('public.products', 'chk_products_price'),
    ('public.products', 'chk_products_sale_price'),
    ('public.products', 'chk_products_currency'),
    ('public.products', 'chk_products_reduced'),
    ('public.products', 'fk_products_category'),
    ('public.product_images', 'pk_product_images'),
    ('public.product_images', 'chk_product_images_url'),
    ('public.product_images', 'chk_product_images_sort_order'),
    ('public.product_images', 'fk_product_images_product'),
    ('public.product_variants', 'pk_product_variants'),
    ('public.product_variants', 'uq_product_variants_sku'),
    ('public.product_variants', 'chk_product_variants_sku'),
    ('public.product_variants', 'chk_product_variants_price'),
    ('public.product_variants', 'chk_product_variants_barcode'),
    ('public.product_variants', 'chk_product_variants_weight_grams'),
    ('public.product_variants', 'fk_product_variants_product'),
    ('public.stock_levels', 'pk_stock_levels'),
    ('public.stock_levels', 'uq_stock_levels_variant_id'),
    ('public.stock_levels', 'chk_stock_levels_on_hand'),
    ('public.stock_levels', 'chk_stock_levels_reserved'),
    ('public.stock_levels', 'chk_stock_levels_reorder_level'),
    ('public.stock_levels', 'chk_stock_levels_reserved_on_hand'),
    ('public.stock_levels', 'fk_stock_levels_variant'),
    ('public.users', 'pk_users'),
    ('public.users', 'chk_users_email'),
    ('public.users', 'chk_users_first_name'),
    ('public.users', 'chk_users_last_name'),
    ('public.users', 'chk_users_email_lower'),
    ('public.addresses', 'pk_addresses'),
    ('public.addresses', 'chk_addresses_recipient'),
    ('public.addresses', 'chk_addresses_line1'),
    ('public.addresses', 'chk_addresses_city'),
    ('public.addresses', 'chk_addresses_country'),
    ('public.addresses', 'fk_addresses_user'),
    ('public.carts', 'pk_carts'),
    ('public.carts', 'uq_carts_guest_token_hash'),
    ('public.carts', 'chk_carts_owner'),
    ('public.carts', 'fk_carts_user'),
    ('public.cart_items', 'pk_cart_items'),
    ('public.cart_items', 'uq_cart_items_cart_id_variant_id'),
    ('public.cart_items', 'chk_cart_items_quantity'),
    ('public.cart_items', 'fk_cart_items_cart'),
    ('public.cart_items', 'fk_cart_items_variant'),
    ('public.email_verifications', 'pk_email_verifications'),
    ('public.email_verifications', 'uq_email_verifications_token_hash'),
    ('public.email_verifications', 'chk_email_verifications_email'),
    ('public.email_verifications', 'chk_email_verifications_lifetime'),
    ('public.email_verifications', 'fk_email_verifications_user'),
    ('public.inventory_logs', 'pk_inventory_logs'),
    ('public.inventory_logs', 'chk_inventory_logs_previous_stock'),
    ('public.inventory_logs', 'chk_inventory_logs_new_stock'),
    ('public.inventory_logs', 'chk_inventory_logs_moved'),
    ('public.inventory_logs', 'fk_inventory_logs_variant'),
    ('public.inventory_logs', 'fk_inventory_logs_created_by'),
    ('public.orders', 'pk_orders'),
    ('public.orders', 'uq_orders_order_number'),
    ('public.orders', 'chk_orders_order_number'),
    ('public.orders', 'chk_orders_currency'),
    ('public.orders', 'chk_orders_subtotal'),
    ('public.orders', 'chk_orders_discount'),
    ('public.orders', 'chk_orders_tax'),
    ('public.orders', 'chk_orders_shipping_cost'),
    ('public.orders', 'chk_orders_total'),
    ('public.orders', 'chk_orders_discount_of_subtotal'),
    ('public.orders', 'fk_orders_user'),
    ('public.orders', 'fk_orders_shipping_address'),
    ('public.orders', 'fk_orders_billing_address'),
    ('public.order_items', 'pk_order_items'),
    ('public.order_items', 'uq_order_items_order_id_line_no'),
    ('public.order_items', 'chk_order_items_line_no'),
    ('public.order_items', 'chk_order_items_sku'),
    ('public.order_items', 'chk_order_items_name'),
    ('public.order_items', 'chk_order_items_quantity'),
    ('public.order_items', 'chk_order_items_unit_price'),
    ('public.order_items', 'fk_order_items_order'),
    ('public.order_items', 'fk_order_items_variant'),
    ('public.order_status_history', 'pk_order_status_history'),
    ('public.order_status_history', 'fk_order_status_history_order'),
    ('public.order_status_history', 'fk_order_status_history_changed_by'),
    ('public.password_resets', 'pk_password_resets'),
    ('public.password_resets', 'uq_password_resets_token_hash'),
    ('public.password_resets', 'chk_password_resets_lifetime'),
    ('public.password_resets', 'fk_password_resets_user'),
    ('public.payments', 'pk_payments'),
    ('public.payments', 'chk_payments_amount'),
    ('public.payments', 'chk_payments_currency'),
    ('public.payments', 'chk_payments_provider'),
    ('public.payments', 'chk_payments_provider_reference'),
    ('public.payments', 'chk_payments_provider_named'),
    ('public.payments', 'fk_payments_order'),
    ('public.refunds', 'pk_refunds'),
    ('public.refunds', 'chk_refunds_amount'),
    ('public.refunds', 'chk_refunds_provider_reference'),
    ('public.refunds', 'fk_refunds_payment'),
    ('public.refunds', 'fk_refunds_requested_by'),
    ('public.reviews', 'pk_reviews'),
    ('public.reviews', 'uq_reviews_product_id_user_id'),
    ('public.reviews', 'chk_reviews_rating'),
    ('public.reviews', 'fk_reviews_product'),
    ('public.reviews', 'fk_reviews_user'),
    ('public.sessions', 'pk_sessions'),
    ('public.sessions', 'uq_sessions_token_hash'),
    ('public.sessions', 'chk_sessions_lifetime'),
    ('public.sessions', 'fk_sessions_user'),
    ('public.user_profiles', 'pk_user_profiles'),
    ('public.user_profiles', 'uq_user_profiles_user_id'),
    ('public.user_profiles', 'chk_user_profiles_display_name'),
    ('public.user_profiles', 'chk_user_profiles_avatar_url'),
    ('public.user_profiles', 'chk_user_profiles_locale'),
    ('public.user_profiles', 'chk_user_profiles_time_zone'),
    ('public.user_profiles', 'fk_user_profiles_user'),
    ('public.wishlists', 'pk_wishlists'),
    ('public.wishlists', 'uq_wishlists_user_id_name'),
    ('public.wishlists', 'chk_wishlists_name'),
    ('public.wishlists', 'fk_wishlists_user'),
    ('public.wishlist_items', 'pk_wishlist_items'),
    ('public.wishlist_items', 'uq_wishlist_items_wishlist_id_product_id'),
    ('public.wishlist_items', 'fk_wishlist_items_wishlist'),
    ('public.wishlist_items', 'fk_wishlist_items_product')
  ) AS expected (owner, part)
  WHERE NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint AS found
    WHERE found.conrelid = to_regclass(expected.owner) AND found.conname = expected.part
  );
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'Missing constraints after the migration: %', missing;
  END IF;
  SELECT string_agg(concat_ws(' ', expected.owner, nullif(expected.part, '')), ', ') INTO missing
  FROM (VALUES
    ('public.audit_logs', 'trg_audit_logs_append_only'),
    ('public.categories', 'trg_categories_updated_at'),
    ('public.categories', 'trg_categories_audit'),
    ('public.products', 'trg_products_updated_at'),
    ('public.products', 'trg_products_audit'),
    ('public.product_images', 'trg_product_images_audit'),
    ('public.product_variants', 'trg_product_variants_updated_at'),
    ('public.product_variants', 'trg_product_variants_audit'),
    ('public.stock_levels', 'trg_stock_levels_updated_at'),
    ('public.stock_levels', 'trg_stock_levels_audit'),
    ('public.users', 'trg_users_updated_at'),
    ('public.users', 'trg_users_audit'),
    ('public.addresses', 'trg_addresses_updated_at'),
    ('public.addresses', 'trg_addresses_audit'),
    ('public.carts', 'trg_carts_updated_at'),
    ('public.carts', 'trg_carts_audit'),
    ('public.cart_items', 'trg_cart_items_updated_at'),
    ('public.cart_items', 'trg_cart_items_audit'),
    ('public.email_verifications', 'trg_email_verifications_audit'),
    ('public.inventory_logs', 'trg_inventory_logs_append_only'),
    ('public.inventory_logs', 'trg_inventory_logs_audit'),
    ('public.orders', 'trg_orders_updated_at'),
    ('public.orders', 'trg_orders_audit'),
    ('public.order_items', 'trg_order_items_audit'),
    ('public.order_status_history', 'trg_order_status_history_audit'),
    ('public.password_resets', 'trg_password_resets_audit'),
    ('public.payments', 'trg_payments_updated_at'),
    ('public.payments', 'trg_payments_audit'),
    ('public.refunds', 'trg_refunds_updated_at'),
    ('public.refunds', 'trg_refunds_audit'),
    ('public.reviews', 'trg_reviews_updated_at'),
    ('public.reviews', 'trg_reviews_audit'),
    ('public.sessions', 'trg_sessions_audit'),
    ('public.user_profiles', 'trg_user_profiles_updated_at'),
    ('public.user_profiles', 'trg_user_profiles_audit'),
    ('public.wishlists', 'trg_wishlists_updated_at'),
    ('public.wishlists', 'trg_wishlists_audit'),
    ('public.wishlist_items', 'trg_wishlist_items_audit')
  ) AS expected (owner, part)
  WHERE NOT EXISTS (
    SELECT FROM pg_catalog.pg_trigger AS found
    WHERE found.tgrelid = to_regclass(expected.owner) AND found.tgname = expected.part
  );
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'Missing triggers after the migration: %', missing;
  END IF;
END
$validation$;

COMMIT;
