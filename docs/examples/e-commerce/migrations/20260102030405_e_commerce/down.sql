-- Rollback of: 20260102030405_e_commerce
-- Purpose: drop the schema of e-commerce: 12 enum types, 3 functions, 23 tables, 40 indexes, 30 foreign keys, 38 triggers
-- Created: 2026-01-02T03:04:05.000Z
-- Loses: every row of the tables it drops

SET lock_timeout = '5s';
SET statement_timeout = '60s';

BEGIN;

DROP TRIGGER trg_wishlist_items_audit ON public.wishlist_items;

DROP TRIGGER trg_wishlists_audit ON public.wishlists;

DROP TRIGGER trg_wishlists_updated_at ON public.wishlists;

DROP TRIGGER trg_user_profiles_audit ON public.user_profiles;

DROP TRIGGER trg_user_profiles_updated_at ON public.user_profiles;

DROP TRIGGER trg_sessions_audit ON public.sessions;

DROP TRIGGER trg_reviews_audit ON public.reviews;

DROP TRIGGER trg_reviews_updated_at ON public.reviews;

DROP TRIGGER trg_refunds_audit ON public.refunds;

DROP TRIGGER trg_refunds_updated_at ON public.refunds;

DROP TRIGGER trg_payments_audit ON public.payments;

DROP TRIGGER trg_payments_updated_at ON public.payments;

DROP TRIGGER trg_password_resets_audit ON public.password_resets;

DROP TRIGGER trg_order_status_history_audit ON public.order_status_history;

DROP TRIGGER trg_order_items_audit ON public.order_items;

DROP TRIGGER trg_orders_audit ON public.orders;

DROP TRIGGER trg_orders_updated_at ON public.orders;

DROP TRIGGER trg_inventory_logs_audit ON public.inventory_logs;

DROP TRIGGER trg_inventory_logs_append_only ON public.inventory_logs;

DROP TRIGGER trg_email_verifications_audit ON public.email_verifications;

DROP TRIGGER trg_cart_items_audit ON public.cart_items;

DROP TRIGGER trg_cart_items_updated_at ON public.cart_items;

DROP TRIGGER trg_carts_audit ON public.carts;

DROP TRIGGER trg_carts_updated_at ON public.carts;

DROP TRIGGER trg_addresses_audit ON public.addresses;

DROP TRIGGER trg_addresses_updated_at ON public.addresses;

DROP TRIGGER trg_users_audit ON public.users;

DROP TRIGGER trg_users_updated_at ON public.users;

DROP TRIGGER trg_stock_levels_audit ON public.stock_levels;

DROP TRIGGER trg_stock_levels_updated_at ON public.stock_levels;

DROP TRIGGER trg_product_variants_audit ON public.product_variants;

DROP TRIGGER trg_product_variants_updated_at ON public.product_variants;

DROP TRIGGER trg_product_images_audit ON public.product_images;

DROP TRIGGER trg_products_audit ON public.products;

DROP TRIGGER trg_products_updated_at ON public.products;

DROP TRIGGER trg_categories_audit ON public.categories;

DROP TRIGGER trg_categories_updated_at ON public.categories;

DROP TRIGGER trg_audit_logs_append_only ON public.audit_logs;

ALTER TABLE public.wishlist_items DROP CONSTRAINT fk_wishlist_items_product;

ALTER TABLE public.wishlist_items DROP CONSTRAINT fk_wishlist_items_wishlist;

ALTER TABLE public.wishlists DROP CONSTRAINT fk_wishlists_user;

ALTER TABLE public.user_profiles DROP CONSTRAINT fk_user_profiles_user;

ALTER TABLE public.sessions DROP CONSTRAINT fk_sessions_user;

ALTER TABLE public.reviews DROP CONSTRAINT fk_reviews_user;

ALTER TABLE public.reviews DROP CONSTRAINT fk_reviews_product;

ALTER TABLE public.refunds DROP CONSTRAINT fk_refunds_requested_by;

ALTER TABLE public.refunds DROP CONSTRAINT fk_refunds_payment;

ALTER TABLE public.payments DROP CONSTRAINT fk_payments_order;

ALTER TABLE public.password_resets DROP CONSTRAINT fk_password_resets_user;

ALTER TABLE public.order_status_history DROP CONSTRAINT fk_order_status_history_changed_by;

ALTER TABLE public.order_status_history DROP CONSTRAINT fk_order_status_history_order;

ALTER TABLE public.order_items DROP CONSTRAINT fk_order_items_variant;

ALTER TABLE public.order_items DROP CONSTRAINT fk_order_items_order;

ALTER TABLE public.orders DROP CONSTRAINT fk_orders_billing_address;

ALTER TABLE public.orders DROP CONSTRAINT fk_orders_shipping_address;

ALTER TABLE public.orders DROP CONSTRAINT fk_orders_user;

ALTER TABLE public.inventory_logs DROP CONSTRAINT fk_inventory_logs_created_by;

ALTER TABLE public.inventory_logs DROP CONSTRAINT fk_inventory_logs_variant;

ALTER TABLE public.email_verifications DROP CONSTRAINT fk_email_verifications_user;

ALTER TABLE public.cart_items DROP CONSTRAINT fk_cart_items_variant;

ALTER TABLE public.cart_items DROP CONSTRAINT fk_cart_items_cart;

ALTER TABLE public.carts DROP CONSTRAINT fk_carts_user;

ALTER TABLE public.addresses DROP CONSTRAINT fk_addresses_user;

ALTER TABLE public.stock_levels DROP CONSTRAINT fk_stock_levels_variant;

ALTER TABLE public.product_variants DROP CONSTRAINT fk_product_variants_product;

ALTER TABLE public.product_images DROP CONSTRAINT fk_product_images_product;

ALTER TABLE public.products DROP CONSTRAINT fk_products_category;

ALTER TABLE public.categories DROP CONSTRAINT fk_categories_parent;

DROP INDEX public.idx_wishlist_items_wishlist_id_created_at;

DROP INDEX public.idx_wishlist_items_product_id;

DROP INDEX public.idx_sessions_user_id_created_at;

DROP INDEX public.idx_sessions_expires_at;

DROP INDEX public.idx_reviews_user_id;

DROP INDEX public.idx_reviews_status_created_at;

DROP INDEX public.idx_reviews_product_id_status_created_at;

DROP INDEX public.idx_refunds_requested_by_id;

DROP INDEX public.idx_refunds_payment_id;

DROP INDEX public.uq_payments_provider_provider_reference;

DROP INDEX public.idx_payments_status_created_at;

DROP INDEX public.idx_payments_provider_provider_reference;

DROP INDEX public.idx_payments_order_id;

DROP INDEX public.idx_password_resets_user_id;

DROP INDEX public.idx_order_status_history_order_id_created_at;

DROP INDEX public.idx_order_status_history_changed_by_id;

DROP INDEX public.idx_order_items_variant_id;

DROP INDEX public.idx_orders_user_id_placed_at;

DROP INDEX public.idx_orders_status_placed_at;

DROP INDEX public.idx_orders_shipping_address_id;

DROP INDEX public.idx_orders_billing_address_id;

DROP INDEX public.idx_inventory_logs_variant_id_created_at;

DROP INDEX public.idx_inventory_logs_created_by_id;

DROP INDEX public.idx_inventory_logs_change_type_created_at;

DROP INDEX public.idx_email_verifications_user_id;

DROP INDEX public.idx_cart_items_variant_id;

DROP INDEX public.uq_carts_user_id;

DROP INDEX public.idx_carts_user_id;

DROP INDEX public.idx_carts_status_updated_at;

DROP INDEX public.uq_addresses_user_id_type;

DROP INDEX public.idx_addresses_user_id;

DROP INDEX public.uq_users_email;

DROP INDEX public.idx_users_created_at;

DROP INDEX public.idx_product_variants_product_id;

DROP INDEX public.idx_product_images_product_id_sort_order;

DROP INDEX public.uq_products_slug;

DROP INDEX public.idx_products_category_id_created_at;

DROP INDEX public.idx_categories_parent_id_sort_order;

DROP INDEX public.idx_audit_logs_table_name_row_key_changed_at;

DROP INDEX public.idx_audit_logs_changed_by_changed_at;

DROP TABLE public.wishlist_items;

DROP TABLE public.wishlists;

DROP TABLE public.user_profiles;

DROP TABLE public.sessions;

DROP TABLE public.reviews;

DROP TABLE public.refunds;

DROP TABLE public.payments;

DROP TABLE public.password_resets;

DROP TABLE public.order_status_history;

DROP TABLE public.order_items;

DROP TABLE public.orders;

DROP TABLE public.inventory_logs;

DROP TABLE public.email_verifications;

DROP TABLE public.cart_items;

DROP TABLE public.carts;

DROP TABLE public.addresses;

DROP TABLE public.users;

DROP TABLE public.stock_levels;

DROP TABLE public.product_variants;

DROP TABLE public.product_images;

DROP TABLE public.products;

DROP TABLE public.categories;

DROP TABLE public.audit_logs;

DROP FUNCTION public.write_audit_log;

DROP FUNCTION public.set_updated_at;

DROP FUNCTION public.reject_change;

DROP TYPE public.user_status;

DROP TYPE public.review_status;

DROP TYPE public.refund_status;

DROP TYPE public.product_status;

DROP TYPE public.payment_status;

DROP TYPE public.payment_method;

DROP TYPE public.order_status;

DROP TYPE public.inventory_change_type;

DROP TYPE public.fulfillment_status;

DROP TYPE public.cart_status;

DROP TYPE public.audit_action;

DROP TYPE public.address_type;

COMMIT;
