-- Rollback of: 20260102030405_sign_in
-- Purpose: drop the schema of sign-in: 4 enum types, 3 functions, 14 tables, 17 indexes, 13 foreign keys, 21 triggers
-- Created: 2026-01-02T03:04:05.000Z
-- Loses: every row of the tables it drops

SET lock_timeout = '5s';
SET statement_timeout = '60s';

BEGIN;

DROP TRIGGER trg_user_roles_audit ON public.user_roles;

DROP TRIGGER trg_user_profiles_audit ON public.user_profiles;

DROP TRIGGER trg_user_profiles_updated_at ON public.user_profiles;

DROP TRIGGER trg_user_identities_audit ON public.user_identities;

DROP TRIGGER trg_user_identities_updated_at ON public.user_identities;

DROP TRIGGER trg_subscription_periods_audit ON public.subscription_periods;

DROP TRIGGER trg_subscriptions_audit ON public.subscriptions;

DROP TRIGGER trg_subscriptions_updated_at ON public.subscriptions;

DROP TRIGGER trg_sessions_audit ON public.sessions;

DROP TRIGGER trg_password_resets_audit ON public.password_resets;

DROP TRIGGER trg_email_verifications_audit ON public.email_verifications;

DROP TRIGGER trg_users_audit ON public.users;

DROP TRIGGER trg_users_updated_at ON public.users;

DROP TRIGGER trg_subscription_plans_audit ON public.subscription_plans;

DROP TRIGGER trg_subscription_plans_updated_at ON public.subscription_plans;

DROP TRIGGER trg_role_permissions_audit ON public.role_permissions;

DROP TRIGGER trg_roles_audit ON public.roles;

DROP TRIGGER trg_roles_updated_at ON public.roles;

DROP TRIGGER trg_permissions_audit ON public.permissions;

DROP TRIGGER trg_permissions_updated_at ON public.permissions;

DROP TRIGGER trg_audit_logs_append_only ON public.audit_logs;

ALTER TABLE public.user_roles DROP CONSTRAINT fk_user_roles_granted_by;

ALTER TABLE public.user_roles DROP CONSTRAINT fk_user_roles_role;

ALTER TABLE public.user_roles DROP CONSTRAINT fk_user_roles_user;

ALTER TABLE public.user_profiles DROP CONSTRAINT fk_user_profiles_user;

ALTER TABLE public.user_identities DROP CONSTRAINT fk_user_identities_user;

ALTER TABLE public.subscription_periods DROP CONSTRAINT fk_subscription_periods_subscription;

ALTER TABLE public.subscriptions DROP CONSTRAINT fk_subscriptions_subscription_plan;

ALTER TABLE public.subscriptions DROP CONSTRAINT fk_subscriptions_customer;

ALTER TABLE public.sessions DROP CONSTRAINT fk_sessions_user;

ALTER TABLE public.password_resets DROP CONSTRAINT fk_password_resets_user;

ALTER TABLE public.email_verifications DROP CONSTRAINT fk_email_verifications_user;

ALTER TABLE public.role_permissions DROP CONSTRAINT fk_role_permissions_permission;

ALTER TABLE public.role_permissions DROP CONSTRAINT fk_role_permissions_role;

DROP INDEX public.idx_user_roles_role_id;

DROP INDEX public.idx_user_roles_granted_by_id;

DROP INDEX public.idx_user_identities_user_id;

DROP INDEX public.idx_subscription_periods_subscription_id_starts_at;

DROP INDEX public.uq_subscriptions_user_id_subscription_plan_id;

DROP INDEX public.idx_subscriptions_user_id;

DROP INDEX public.idx_subscriptions_subscription_plan_id;

DROP INDEX public.idx_subscriptions_status_ends_at;

DROP INDEX public.idx_sessions_user_id_created_at;

DROP INDEX public.idx_sessions_expires_at;

DROP INDEX public.idx_password_resets_user_id;

DROP INDEX public.idx_email_verifications_user_id;

DROP INDEX public.uq_users_email;

DROP INDEX public.idx_users_created_at;

DROP INDEX public.idx_role_permissions_permission_id;

DROP INDEX public.idx_audit_logs_table_name_row_key_changed_at;

DROP INDEX public.idx_audit_logs_changed_by_changed_at;

DROP TABLE public.user_roles;

DROP TABLE public.user_profiles;

DROP TABLE public.user_identities;

DROP TABLE public.subscription_periods;

DROP TABLE public.subscriptions;

DROP TABLE public.sessions;

DROP TABLE public.password_resets;

DROP TABLE public.email_verifications;

DROP TABLE public.users;

DROP TABLE public.subscription_plans;

DROP TABLE public.role_permissions;

DROP TABLE public.roles;

DROP TABLE public.permissions;

DROP TABLE public.audit_logs;

DROP FUNCTION public.write_audit_log;

DROP FUNCTION public.set_updated_at;

DROP FUNCTION public.reject_change;

DROP TYPE public.user_status;

DROP TYPE public.subscription_status;

DROP TYPE public.billing_period;

DROP TYPE public.audit_action;

COMMIT;
