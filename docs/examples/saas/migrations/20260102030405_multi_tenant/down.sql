-- Rollback of: 20260102030405_multi_tenant
-- Purpose: drop the schema of multi-tenant: 15 enum types, 3 functions, 30 tables, 47 indexes, 49 foreign keys, 49 triggers, 21 row policies
-- Created: 2026-01-02T03:04:05.000Z
-- Loses: every row of the tables it drops

SET lock_timeout = '5s';
SET statement_timeout = '60s';

BEGIN;

DROP POLICY tenant_isolation ON public.workspace_members;

ALTER TABLE public.workspace_members NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.workspace_members DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.workspaces;

ALTER TABLE public.workspaces NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.workspaces DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.user_roles;

ALTER TABLE public.user_roles NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.user_roles DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.user_identities;

ALTER TABLE public.user_identities NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.user_identities DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.subscription_status_history;

ALTER TABLE public.subscription_status_history NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.subscription_status_history DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.refunds;

ALTER TABLE public.refunds NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.refunds DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.organization_members;

ALTER TABLE public.organization_members NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.organization_members DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.organization_invitations;

ALTER TABLE public.organization_invitations NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.organization_invitations DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.usage_totals;

ALTER TABLE public.usage_totals NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.usage_totals DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.usage_records;

ALTER TABLE public.usage_records NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.usage_records DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.subscription_periods;

ALTER TABLE public.subscription_periods NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.subscription_periods DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.payments;

ALTER TABLE public.payments NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.payments DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.invoice_lines;

ALTER TABLE public.invoice_lines NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.invoice_lines DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.invoices;

ALTER TABLE public.invoices NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.invoices DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.subscriptions;

ALTER TABLE public.subscriptions NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.subscriptions DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.sso_domains;

ALTER TABLE public.sso_domains NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.sso_domains DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.role_permissions;

ALTER TABLE public.role_permissions NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.role_permissions DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.roles;

ALTER TABLE public.roles NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.roles DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.identity_providers;

ALTER TABLE public.identity_providers NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.identity_providers DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.organizations;

ALTER TABLE public.organizations NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.organizations DISABLE ROW LEVEL SECURITY;

DROP POLICY tenant_isolation ON public.audit_logs;

ALTER TABLE public.audit_logs NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs DISABLE ROW LEVEL SECURITY;

DROP TRIGGER trg_workspace_members_audit ON public.workspace_members;

DROP TRIGGER trg_workspaces_audit ON public.workspaces;

DROP TRIGGER trg_workspaces_updated_at ON public.workspaces;

DROP TRIGGER trg_user_roles_audit ON public.user_roles;

DROP TRIGGER trg_user_profiles_audit ON public.user_profiles;

DROP TRIGGER trg_user_profiles_updated_at ON public.user_profiles;

DROP TRIGGER trg_user_identities_audit ON public.user_identities;

DROP TRIGGER trg_user_identities_updated_at ON public.user_identities;

DROP TRIGGER trg_subscription_status_history_audit ON public.subscription_status_history;

DROP TRIGGER trg_sessions_audit ON public.sessions;

DROP TRIGGER trg_refunds_audit ON public.refunds;

DROP TRIGGER trg_refunds_updated_at ON public.refunds;

DROP TRIGGER trg_password_resets_audit ON public.password_resets;

DROP TRIGGER trg_organization_members_audit ON public.organization_members;

DROP TRIGGER trg_organization_invitations_audit ON public.organization_invitations;

DROP TRIGGER trg_organization_invitations_updated_at ON public.organization_invitations;

DROP TRIGGER trg_email_verifications_audit ON public.email_verifications;

DROP TRIGGER trg_users_audit ON public.users;

DROP TRIGGER trg_users_updated_at ON public.users;

DROP TRIGGER trg_usage_totals_audit ON public.usage_totals;

DROP TRIGGER trg_usage_totals_updated_at ON public.usage_totals;

DROP TRIGGER trg_usage_records_audit ON public.usage_records;

DROP TRIGGER trg_usage_records_append_only ON public.usage_records;

DROP TRIGGER trg_subscription_periods_audit ON public.subscription_periods;

DROP TRIGGER trg_payments_audit ON public.payments;

DROP TRIGGER trg_payments_updated_at ON public.payments;

DROP TRIGGER trg_invoice_lines_audit ON public.invoice_lines;

DROP TRIGGER trg_invoices_audit ON public.invoices;

DROP TRIGGER trg_invoices_updated_at ON public.invoices;

DROP TRIGGER trg_subscriptions_audit ON public.subscriptions;

DROP TRIGGER trg_subscriptions_updated_at ON public.subscriptions;

DROP TRIGGER trg_plan_allowances_audit ON public.plan_allowances;

DROP TRIGGER trg_plan_allowances_updated_at ON public.plan_allowances;

DROP TRIGGER trg_subscription_plans_audit ON public.subscription_plans;

DROP TRIGGER trg_subscription_plans_updated_at ON public.subscription_plans;

DROP TRIGGER trg_sso_domains_audit ON public.sso_domains;

DROP TRIGGER trg_sso_domains_updated_at ON public.sso_domains;

DROP TRIGGER trg_role_permissions_audit ON public.role_permissions;

DROP TRIGGER trg_roles_audit ON public.roles;

DROP TRIGGER trg_roles_updated_at ON public.roles;

DROP TRIGGER trg_permissions_audit ON public.permissions;

DROP TRIGGER trg_permissions_updated_at ON public.permissions;

DROP TRIGGER trg_identity_providers_audit ON public.identity_providers;

DROP TRIGGER trg_identity_providers_updated_at ON public.identity_providers;

DROP TRIGGER trg_organizations_audit ON public.organizations;

DROP TRIGGER trg_organizations_updated_at ON public.organizations;

DROP TRIGGER trg_meters_audit ON public.meters;

DROP TRIGGER trg_meters_updated_at ON public.meters;

DROP TRIGGER trg_audit_logs_append_only ON public.audit_logs;

ALTER TABLE public.workspace_members DROP CONSTRAINT fk_workspace_members_user;

ALTER TABLE public.workspace_members DROP CONSTRAINT fk_workspace_members_workspace;

ALTER TABLE public.workspace_members DROP CONSTRAINT fk_workspace_members_organization;

ALTER TABLE public.workspaces DROP CONSTRAINT fk_workspaces_organization;

ALTER TABLE public.user_roles DROP CONSTRAINT fk_user_roles_granted_by;

ALTER TABLE public.user_roles DROP CONSTRAINT fk_user_roles_role;

ALTER TABLE public.user_roles DROP CONSTRAINT fk_user_roles_user;

ALTER TABLE public.user_roles DROP CONSTRAINT fk_user_roles_organization;

ALTER TABLE public.user_profiles DROP CONSTRAINT fk_user_profiles_user;

ALTER TABLE public.user_identities DROP CONSTRAINT fk_user_identities_identity_provider;

ALTER TABLE public.user_identities DROP CONSTRAINT fk_user_identities_user;

ALTER TABLE public.user_identities DROP CONSTRAINT fk_user_identities_organization;

ALTER TABLE public.subscription_status_history DROP CONSTRAINT fk_subscription_status_history_changed_by;

ALTER TABLE public.subscription_status_history DROP CONSTRAINT fk_subscription_status_history_subscription;

ALTER TABLE public.subscription_status_history DROP CONSTRAINT fk_subscription_status_history_organization;

ALTER TABLE public.sessions DROP CONSTRAINT fk_sessions_user;

ALTER TABLE public.refunds DROP CONSTRAINT fk_refunds_requested_by;

ALTER TABLE public.refunds DROP CONSTRAINT fk_refunds_payment;

ALTER TABLE public.refunds DROP CONSTRAINT fk_refunds_organization;

ALTER TABLE public.password_resets DROP CONSTRAINT fk_password_resets_user;

ALTER TABLE public.organization_members DROP CONSTRAINT fk_organization_members_user;

ALTER TABLE public.organization_members DROP CONSTRAINT fk_organization_members_organization;

ALTER TABLE public.organization_invitations DROP CONSTRAINT fk_organization_invitations_invited_by;

ALTER TABLE public.organization_invitations DROP CONSTRAINT fk_organization_invitations_organization;

ALTER TABLE public.email_verifications DROP CONSTRAINT fk_email_verifications_user;

ALTER TABLE public.usage_totals DROP CONSTRAINT fk_usage_totals_meter;

ALTER TABLE public.usage_totals DROP CONSTRAINT fk_usage_totals_customer;

ALTER TABLE public.usage_records DROP CONSTRAINT fk_usage_records_subscription;

ALTER TABLE public.usage_records DROP CONSTRAINT fk_usage_records_meter;

ALTER TABLE public.usage_records DROP CONSTRAINT fk_usage_records_customer;

ALTER TABLE public.subscription_periods DROP CONSTRAINT fk_subscription_periods_subscription;

ALTER TABLE public.subscription_periods DROP CONSTRAINT fk_subscription_periods_organization;

ALTER TABLE public.payments DROP CONSTRAINT fk_payments_order;

ALTER TABLE public.payments DROP CONSTRAINT fk_payments_organization;

ALTER TABLE public.invoice_lines DROP CONSTRAINT fk_invoice_lines_invoice;

ALTER TABLE public.invoice_lines DROP CONSTRAINT fk_invoice_lines_organization;

ALTER TABLE public.invoices DROP CONSTRAINT fk_invoices_subscription;

ALTER TABLE public.invoices DROP CONSTRAINT fk_invoices_customer;

ALTER TABLE public.subscriptions DROP CONSTRAINT fk_subscriptions_subscription_plan;

ALTER TABLE public.subscriptions DROP CONSTRAINT fk_subscriptions_customer;

ALTER TABLE public.plan_allowances DROP CONSTRAINT fk_plan_allowances_meter;

ALTER TABLE public.plan_allowances DROP CONSTRAINT fk_plan_allowances_subscription_plan;

ALTER TABLE public.sso_domains DROP CONSTRAINT fk_sso_domains_identity_provider;

ALTER TABLE public.sso_domains DROP CONSTRAINT fk_sso_domains_organization;

ALTER TABLE public.role_permissions DROP CONSTRAINT fk_role_permissions_permission;

ALTER TABLE public.role_permissions DROP CONSTRAINT fk_role_permissions_role;

ALTER TABLE public.role_permissions DROP CONSTRAINT fk_role_permissions_organization;

ALTER TABLE public.roles DROP CONSTRAINT fk_roles_organization;

ALTER TABLE public.identity_providers DROP CONSTRAINT fk_identity_providers_organization;

DROP INDEX public.idx_workspace_members_organization_id_user_id;

DROP INDEX public.uq_workspaces_organization_id_slug;

DROP INDEX public.uq_workspaces_organization_id;

DROP INDEX public.idx_user_roles_organization_id_role_id;

DROP INDEX public.idx_user_roles_granted_by_id;

DROP INDEX public.idx_user_identities_user_id;

DROP INDEX public.idx_user_identities_organization_id_user_id;

DROP INDEX public.idx_subscription_status_history_organization_id_subscr_35ba735b;

DROP INDEX public.idx_subscription_status_history_changed_by_id;

DROP INDEX public.idx_sessions_user_id_created_at;

DROP INDEX public.idx_sessions_expires_at;

DROP INDEX public.idx_refunds_requested_by_id;

DROP INDEX public.idx_refunds_organization_id_payment_id;

DROP INDEX public.idx_password_resets_user_id;

DROP INDEX public.idx_organization_members_user_id;

DROP INDEX public.idx_organization_members_organization_id_joined_at;

DROP INDEX public.uq_organization_invitations_organization_id_email;

DROP INDEX public.idx_organization_invitations_organization_id_created_at;

DROP INDEX public.idx_organization_invitations_invited_by_id;

DROP INDEX public.idx_email_verifications_user_id;

DROP INDEX public.uq_users_email;

DROP INDEX public.idx_users_created_at;

DROP INDEX public.idx_usage_totals_period_end_partial;

DROP INDEX public.idx_usage_totals_organization_id_period_start;

DROP INDEX public.idx_usage_totals_meter_id;

DROP INDEX public.idx_usage_records_organization_id_subscription_id;

DROP INDEX public.idx_usage_records_organization_id_meter_id_occurred_at;

DROP INDEX public.idx_usage_records_meter_id;

DROP INDEX public.uq_payments_provider_provider_reference;

DROP INDEX public.idx_payments_organization_id_status_created_at;

DROP INDEX public.idx_payments_organization_id_provider_provider_reference;

DROP INDEX public.idx_payments_organization_id_invoice_id;

DROP INDEX public.idx_invoices_organization_id_subscription_id;

DROP INDEX public.idx_invoices_organization_id_issued_on;

DROP INDEX public.idx_invoices_due_on_partial;

DROP INDEX public.uq_subscriptions_organization_id_subscription_plan_id;

DROP INDEX public.idx_subscriptions_subscription_plan_id;

DROP INDEX public.idx_subscriptions_status_ends_at;

DROP INDEX public.idx_plan_allowances_meter_id;

DROP INDEX public.uq_sso_domains_domain;

DROP INDEX public.idx_sso_domains_organization_id_identity_provider_id;

DROP INDEX public.idx_sso_domains_organization_id_domain_partial;

DROP INDEX public.idx_role_permissions_permission_id;

DROP INDEX public.idx_role_permissions_organization_id_permission_id;

DROP INDEX public.uq_organizations_slug;

DROP INDEX public.idx_audit_logs_organization_id_table_name_row_key_changed_at;

DROP INDEX public.idx_audit_logs_organization_id_changed_by_changed_at;

DROP TABLE public.workspace_members;

DROP TABLE public.workspaces;

DROP TABLE public.user_roles;

DROP TABLE public.user_profiles;

DROP TABLE public.user_identities;

DROP TABLE public.subscription_status_history;

DROP TABLE public.sessions;

DROP TABLE public.refunds;

DROP TABLE public.password_resets;

DROP TABLE public.organization_members;

DROP TABLE public.organization_invitations;

DROP TABLE public.email_verifications;

DROP TABLE public.users;

DROP TABLE public.usage_totals;

DROP TABLE public.usage_records;

DROP TABLE public.subscription_periods;

DROP TABLE public.payments;

DROP TABLE public.invoice_lines;

DROP TABLE public.invoices;

DROP TABLE public.subscriptions;

DROP TABLE public.plan_allowances;

DROP TABLE public.subscription_plans;

DROP TABLE public.sso_domains;

DROP TABLE public.role_permissions;

DROP TABLE public.roles;

DROP TABLE public.permissions;

DROP TABLE public.identity_providers;

DROP TABLE public.organizations;

DROP TABLE public.meters;

DROP TABLE public.audit_logs;

DROP FUNCTION public.write_audit_log;

DROP FUNCTION public.set_updated_at;

DROP FUNCTION public.reject_change;

DROP TYPE public.workspace_role;

DROP TYPE public.user_status;

DROP TYPE public.subscription_status;

DROP TYPE public.sso_protocol;

DROP TYPE public.refund_status;

DROP TYPE public.payment_status;

DROP TYPE public.payment_method;

DROP TYPE public.organization_status;

DROP TYPE public.meter_aggregation;

DROP TYPE public.member_status;

DROP TYPE public.member_role;

DROP TYPE public.invoice_status;

DROP TYPE public.identity_provider_status;

DROP TYPE public.billing_period;

DROP TYPE public.audit_action;

COMMIT;
