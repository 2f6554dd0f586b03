-- Migration: 20260102030405_multi_tenant
-- Purpose: create the schema of multi-tenant: 15 enum types, 3 functions, 30 tables, 47 indexes, 49 foreign keys, 49 triggers, 21 row policies
-- Created: 2026-01-02T03:04:05.000Z
-- Undo: run down.sql

SET lock_timeout = '5s';
SET statement_timeout = '60s';

BEGIN;

CREATE TYPE public.audit_action AS ENUM ('insert', 'update', 'delete');

CREATE TYPE public.billing_period AS ENUM ('month', 'quarter', 'year');

CREATE TYPE public.identity_provider_status AS ENUM ('draft', 'active', 'disabled');

CREATE TYPE public.invoice_status AS ENUM ('draft', 'open', 'paid', 'void', 'uncollectible');

CREATE TYPE public.member_role AS ENUM ('owner', 'admin', 'member', 'guest');

CREATE TYPE public.member_status AS ENUM ('active', 'suspended');

CREATE TYPE public.meter_aggregation AS ENUM ('sum', 'maximum', 'last');

CREATE TYPE public.organization_status AS ENUM ('trial', 'active', 'suspended', 'closed');

CREATE TYPE public.payment_method AS ENUM ('credit_card', 'paypal', 'apple_pay', 'google_pay', 'bank_transfer');

CREATE TYPE public.payment_status AS ENUM ('pending', 'authorized', 'captured', 'failed', 'refunded', 'partially_refunded');

CREATE TYPE public.refund_status AS ENUM ('pending', 'succeeded', 'failed', 'cancelled');

CREATE TYPE public.sso_protocol AS ENUM ('oidc', 'saml', 'oauth2');

CREATE TYPE public.subscription_status AS ENUM ('trial', 'active', 'past_due', 'cancelled', 'ended');

CREATE TYPE public.user_status AS ENUM ('active', 'suspended', 'deactivated');

CREATE TYPE public.workspace_role AS ENUM ('admin', 'editor', 'viewer');

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
  secrets CONSTANT text[] := ARRAY['password_hash', 'token_hash']::text[];
  before_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) - secrets END;
  after_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) - secrets END;
  kept jsonb := coalesce(after_row, before_row);
BEGIN
  INSERT INTO public.audit_logs (table_name, row_key, action, old_values, new_values, changed_by, organization_id)
  VALUES (
    TG_TABLE_NAME,
    CASE TG_TABLE_NAME WHEN 'organization_members' THEN concat_ws('/', kept ->> 'organization_id', kept ->> 'user_id') WHEN 'workspace_members' THEN concat_ws('/', kept ->> 'organization_id', kept ->> 'workspace_id', kept ->> 'user_id') WHEN 'user_roles' THEN concat_ws('/', kept ->> 'organization_id', kept ->> 'user_id', kept ->> 'role_id') WHEN 'role_permissions' THEN concat_ws('/', kept ->> 'organization_id', kept ->> 'role_id', kept ->> 'permission_id') ELSE kept ->> 'id' END,
    lower(TG_OP)::public.audit_action,
    before_row,
    after_row,
    nullif(current_setting('app.user_id', true), ''),
    (CASE WHEN TG_TABLE_NAME IN ('organizations') THEN kept ->> 'id' WHEN TG_TABLE_NAME IN ('organization_members', 'workspaces', 'organization_invitations', 'workspace_members', 'identity_providers', 'user_identities', 'sso_domains', 'subscriptions', 'subscription_status_history', 'subscription_periods', 'invoices', 'invoice_lines', 'roles', 'user_roles', 'role_permissions', 'usage_records', 'usage_totals', 'payments', 'refunds') THEN kept ->> 'organization_id' END)::bigint
  );
  RETURN NULL;
END;
$$;

CREATE TABLE public.audit_logs (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint,
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

CREATE TABLE public.meters (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  unit text NOT NULL,
  aggregation public.meter_aggregation NOT NULL DEFAULT 'sum',
  retired_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_meters PRIMARY KEY (id),
  CONSTRAINT uq_meters_code UNIQUE (code),
  CONSTRAINT chk_meters_code CHECK (code <> ''),
  CONSTRAINT chk_meters_name CHECK (name <> ''),
  CONSTRAINT chk_meters_unit CHECK (unit <> '')
);

CREATE TABLE public.organizations (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  name text NOT NULL,
  slug text NOT NULL,
  status public.organization_status NOT NULL DEFAULT 'trial',
  billing_email text,
  country text,
  time_zone text NOT NULL DEFAULT 'UTC',
  suspended_at timestamptz,
  deleted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_organizations PRIMARY KEY (id),
  CONSTRAINT chk_organizations_name CHECK (name <> ''),
  CONSTRAINT chk_organizations_slug CHECK (slug <> ''),
  CONSTRAINT chk_organizations_billing_email CHECK (billing_email LIKE '%_@_%'),
  CONSTRAINT chk_organizations_country CHECK (country ~ '^[A-Z]{2}$'),
  CONSTRAINT chk_organizations_time_zone CHECK (time_zone <> ''),
  CONSTRAINT chk_organizations_suspension CHECK ((status = 'suspended') = (suspended_at IS NOT NULL))
);

CREATE TABLE public.identity_providers (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  name text NOT NULL,
  protocol public.sso_protocol NOT NULL DEFAULT 'oidc',
  issuer text NOT NULL,
  client_id text NOT NULL,
  secret_name text,
  metadata_url text,
  creates_accounts boolean NOT NULL DEFAULT true,
  status public.identity_provider_status NOT NULL DEFAULT 'draft',
  last_used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_identity_providers PRIMARY KEY (id),
  CONSTRAINT uq_identity_providers_organization_id_id UNIQUE (organization_id, id),
  CONSTRAINT uq_identity_providers_organization_id_issuer_client_id UNIQUE (organization_id, issuer, client_id),
  CONSTRAINT chk_identity_providers_name CHECK (name <> ''),
  CONSTRAINT chk_identity_providers_issuer CHECK (issuer <> ''),
  CONSTRAINT chk_identity_providers_client_id CHECK (client_id <> ''),
  CONSTRAINT chk_identity_providers_secret_name CHECK (secret_name <> ''),
  CONSTRAINT chk_identity_providers_metadata_url CHECK (metadata_url ~ '^https?://')
);

CREATE TABLE public.permissions (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  resource text NOT NULL,
  action text NOT NULL,
  description text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_permissions PRIMARY KEY (id),
  CONSTRAINT uq_permissions_resource_action UNIQUE (resource, action),
  CONSTRAINT chk_permissions_resource CHECK (resource <> ''),
  CONSTRAINT chk_permissions_action CHECK (action <> '')
);

CREATE TABLE public.roles (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  name text NOT NULL,
  description text,
  is_system boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_roles PRIMARY KEY (id),
  CONSTRAINT uq_roles_organization_id_id UNIQUE (organization_id, id),
  CONSTRAINT uq_roles_organization_id_name UNIQUE (organization_id, name),
  CONSTRAINT chk_roles_name CHECK (name <> '')
);

CREATE TABLE public.role_permissions (
  organization_id bigint NOT NULL,
  role_id bigint NOT NULL,
  permission_id bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_role_permissions PRIMARY KEY (organization_id, role_id, permission_id)
);

CREATE TABLE public.sso_domains (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  identity_provider_id bigint NOT NULL,
  domain text NOT NULL,
  challenge text NOT NULL,
  verified_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_sso_domains PRIMARY KEY (id),
  CONSTRAINT chk_sso_domains_domain CHECK (domain <> ''),
  CONSTRAINT chk_sso_domains_challenge CHECK (challenge <> ''),
  CONSTRAINT chk_sso_domains_domain_lower CHECK (domain = lower(domain))
);

CREATE TABLE public.subscription_plans (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  price numeric(12, 2) NOT NULL,
  currency text NOT NULL DEFAULT 'USD',
  billing_period public.billing_period NOT NULL DEFAULT 'month',
  trial_days integer NOT NULL DEFAULT 0,
  retired_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_subscription_plans PRIMARY KEY (id),
  CONSTRAINT uq_subscription_plans_code UNIQUE (code),
  CONSTRAINT chk_subscription_plans_code CHECK (code <> ''),
  CONSTRAINT chk_subscription_plans_name CHECK (name <> ''),
  CONSTRAINT chk_subscription_plans_price CHECK (price >= 0),
  CONSTRAINT chk_subscription_plans_currency CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT chk_subscription_plans_trial_days CHECK (trial_days >= 0)
);

CREATE TABLE public.plan_allowances (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  subscription_plan_id bigint NOT NULL,
  meter_id bigint NOT NULL,
  included numeric(20, 6) NOT NULL DEFAULT 0,
  overage_price numeric(18, 6),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_plan_allowances PRIMARY KEY (id),
  CONSTRAINT uq_plan_allowances_subscription_plan_id_meter_id UNIQUE (subscription_plan_id, meter_id),
  CONSTRAINT chk_plan_allowances_included_not_negative CHECK (included >= 0),
  CONSTRAINT chk_plan_allowances_overage_not_negative CHECK (overage_price >= 0)
);

CREATE TABLE public.subscriptions (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  subscription_plan_id bigint NOT NULL,
  status public.subscription_status NOT NULL DEFAULT 'active',
  seats integer NOT NULL DEFAULT 1,
  price numeric(12, 2) NOT NULL,
  currency text NOT NULL DEFAULT 'USD',
  started_at timestamptz NOT NULL DEFAULT now(),
  trial_ends_at timestamptz,
  cancelled_at timestamptz,
  ends_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_subscriptions PRIMARY KEY (id),
  CONSTRAINT uq_subscriptions_organization_id_id UNIQUE (organization_id, id),
  CONSTRAINT chk_subscriptions_seats CHECK (seats > 0),
  CONSTRAINT chk_subscriptions_price CHECK (price >= 0),
  CONSTRAINT chk_subscriptions_currency CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT chk_subscriptions_cancelled_after_start CHECK (cancelled_at >= started_at),
  CONSTRAINT chk_subscriptions_ends_after_start CHECK (ends_at > started_at)
);

CREATE TABLE public.invoices (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  subscription_id bigint NOT NULL,
  number text,
  status public.invoice_status NOT NULL DEFAULT 'draft',
  currency text NOT NULL DEFAULT 'USD',
  recipient_name text NOT NULL,
  recipient_address text,
  tax_number text,
  subtotal numeric(12, 2) NOT NULL DEFAULT 0,
  tax numeric(12, 2) NOT NULL DEFAULT 0,
  total numeric(12, 2) NOT NULL DEFAULT 0,
  amount_paid numeric(12, 2) NOT NULL DEFAULT 0,
  issued_on date,
  due_on date,
  paid_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_invoices PRIMARY KEY (id),
  CONSTRAINT uq_invoices_organization_id_id UNIQUE (organization_id, id),
  CONSTRAINT uq_invoices_number UNIQUE (number),
  CONSTRAINT chk_invoices_number CHECK (number <> ''),
  CONSTRAINT chk_invoices_currency CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT chk_invoices_recipient_name CHECK (recipient_name <> ''),
  CONSTRAINT chk_invoices_tax_number CHECK (tax_number <> ''),
  CONSTRAINT chk_invoices_subtotal CHECK (subtotal >= 0),
  CONSTRAINT chk_invoices_tax CHECK (tax >= 0),
  CONSTRAINT chk_invoices_total CHECK (total >= 0),
  CONSTRAINT chk_invoices_amount_paid CHECK (amount_paid >= 0),
  CONSTRAINT chk_invoices_numbered CHECK (status = 'draft' OR number IS NOT NULL),
  CONSTRAINT chk_invoices_issued CHECK (status = 'draft' OR issued_on IS NOT NULL),
  CONSTRAINT chk_invoices_due CHECK (status = 'draft' OR due_on IS NOT NULL),
  CONSTRAINT chk_invoices_due_after_issue CHECK (due_on >= issued_on),
  CONSTRAINT chk_invoices_sum CHECK (total = subtotal + tax),
  CONSTRAINT chk_invoices_paid_of_total CHECK (amount_paid <= total)
);

CREATE TABLE public.invoice_lines (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  invoice_id bigint NOT NULL,
  line_no integer NOT NULL,
  description text NOT NULL,
  quantity numeric(20, 6) NOT NULL DEFAULT 1,
  unit_price numeric(12, 2) NOT NULL,
  amount numeric(12, 2) NOT NULL,
  tax_rate numeric(5, 2) NOT NULL DEFAULT 0,
  period_start date,
  period_end date,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_invoice_lines PRIMARY KEY (id),
  CONSTRAINT uq_invoice_lines_organization_id_invoice_id_line_no UNIQUE (organization_id, invoice_id, line_no),
  CONSTRAINT chk_invoice_lines_line_no CHECK (line_no > 0),
  CONSTRAINT chk_invoice_lines_tax_rate CHECK (tax_rate BETWEEN 0 AND 100),
  CONSTRAINT chk_invoice_lines_period CHECK (period_end >= period_start)
);

CREATE TABLE public.payments (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  invoice_id bigint NOT NULL,
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
  CONSTRAINT uq_payments_organization_id_id UNIQUE (organization_id, id),
  CONSTRAINT chk_payments_amount CHECK (amount > 0),
  CONSTRAINT chk_payments_currency CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT chk_payments_provider CHECK (provider <> ''),
  CONSTRAINT chk_payments_provider_reference CHECK (provider_reference <> ''),
  CONSTRAINT chk_payments_provider_named CHECK (provider_reference IS NULL OR provider IS NOT NULL)
);

CREATE TABLE public.subscription_periods (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  subscription_id bigint NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  amount numeric(12, 2) NOT NULL,
  paid_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_subscription_periods PRIMARY KEY (id),
  CONSTRAINT uq_subscription_periods_organization_id_subscription_i_a826222e UNIQUE (organization_id, subscription_id, starts_at),
  CONSTRAINT chk_subscription_periods_amount CHECK (amount >= 0),
  CONSTRAINT chk_subscription_periods_period CHECK (ends_at > starts_at)
);

CREATE TABLE public.usage_records (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  meter_id bigint NOT NULL,
  subscription_id bigint NOT NULL,
  quantity numeric(20, 6) NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  idempotency_key text NOT NULL,
  properties jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT pk_usage_records PRIMARY KEY (id),
  CONSTRAINT uq_usage_records_organization_id_idempotency_key UNIQUE (organization_id, idempotency_key),
  CONSTRAINT chk_usage_records_idempotency_key CHECK (idempotency_key <> ''),
  CONSTRAINT chk_usage_records_counted CHECK (quantity <> 0)
);

CREATE TABLE public.usage_totals (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  meter_id bigint NOT NULL,
  period_start timestamptz NOT NULL,
  period_end timestamptz NOT NULL,
  quantity numeric(20, 6) NOT NULL DEFAULT 0,
  billed_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_usage_totals PRIMARY KEY (id),
  CONSTRAINT uq_usage_totals_organization_id_meter_id_period_start UNIQUE (organization_id, meter_id, period_start),
  CONSTRAINT chk_usage_totals_period CHECK (period_end > period_start)
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

CREATE TABLE public.organization_invitations (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  invited_by_id bigint,
  email text NOT NULL,
  role public.member_role NOT NULL DEFAULT 'member',
  token_hash text NOT NULL,
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_organization_invitations PRIMARY KEY (id),
  CONSTRAINT uq_organization_invitations_token_hash UNIQUE (token_hash),
  CONSTRAINT chk_organization_invitations_email CHECK (email LIKE '%_@_%'),
  CONSTRAINT chk_organization_invitations_email_lower CHECK (email = lower(email)),
  CONSTRAINT chk_organization_invitations_lifetime CHECK (expires_at > created_at),
  CONSTRAINT chk_organization_invitations_one_end CHECK (accepted_at IS NULL OR revoked_at IS NULL)
);

CREATE TABLE public.organization_members (
  organization_id bigint NOT NULL,
  user_id bigint NOT NULL,
  role public.member_role NOT NULL DEFAULT 'member',
  status public.member_status NOT NULL DEFAULT 'active',
  joined_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_organization_members PRIMARY KEY (organization_id, user_id)
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

CREATE TABLE public.refunds (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
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

CREATE TABLE public.subscription_status_history (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  subscription_id bigint NOT NULL,
  changed_by_id bigint,
  status public.subscription_status NOT NULL,
  reason text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_subscription_status_history PRIMARY KEY (id)
);

CREATE TABLE public.user_identities (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  user_id bigint NOT NULL,
  identity_provider_id bigint NOT NULL,
  subject text NOT NULL,
  email text,
  last_login_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_user_identities PRIMARY KEY (id),
  CONSTRAINT uq_user_identities_organization_id_identity_provider_id_subject UNIQUE (organization_id, identity_provider_id, subject),
  CONSTRAINT chk_user_identities_subject CHECK (subject <> ''),
  CONSTRAINT chk_user_identities_email CHECK (email LIKE '%_@_%')
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

CREATE TABLE public.user_roles (
  organization_id bigint NOT NULL,
  user_id bigint NOT NULL,
  role_id bigint NOT NULL,
  granted_by_id bigint,
  expires_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_user_roles PRIMARY KEY (organization_id, user_id, role_id)
);

CREATE TABLE public.workspaces (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  name text NOT NULL,
  slug text NOT NULL,
  is_default boolean NOT NULL DEFAULT false,
  deleted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_workspaces PRIMARY KEY (id),
  CONSTRAINT uq_workspaces_organization_id_id UNIQUE (organization_id, id),
  CONSTRAINT chk_workspaces_name CHECK (name <> ''),
  CONSTRAINT chk_workspaces_slug CHECK (slug <> '')
);

CREATE TABLE public.workspace_members (
  organization_id bigint NOT NULL,
  workspace_id bigint NOT NULL,
  user_id bigint NOT NULL,
  role public.workspace_role NOT NULL DEFAULT 'editor',
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_workspace_members PRIMARY KEY (organization_id, workspace_id, user_id)
);

CREATE INDEX idx_audit_logs_organization_id_changed_by_changed_at ON public.audit_logs USING btree (organization_id, changed_by, changed_at DESC);

CREATE INDEX idx_audit_logs_organization_id_table_name_row_key_changed_at ON public.audit_logs USING btree (organization_id, table_name, row_key, changed_at DESC);

CREATE UNIQUE INDEX uq_organizations_slug ON public.organizations USING btree (slug) WHERE deleted_at IS NULL;

CREATE INDEX idx_role_permissions_organization_id_permission_id ON public.role_permissions USING btree (organization_id, permission_id);

CREATE INDEX idx_role_permissions_permission_id ON public.role_permissions USING btree (permission_id);

CREATE INDEX idx_sso_domains_organization_id_domain_partial ON public.sso_domains USING btree (organization_id, domain) WHERE verified_at IS NOT NULL;

CREATE INDEX idx_sso_domains_organization_id_identity_provider_id ON public.sso_domains USING btree (organization_id, identity_provider_id);

CREATE UNIQUE INDEX uq_sso_domains_domain ON public.sso_domains USING btree (domain) WHERE verified_at IS NOT NULL;

CREATE INDEX idx_plan_allowances_meter_id ON public.plan_allowances USING btree (meter_id);

CREATE INDEX idx_subscriptions_status_ends_at ON public.subscriptions USING btree (status, ends_at);

CREATE INDEX idx_subscriptions_subscription_plan_id ON public.subscriptions USING btree (subscription_plan_id);

CREATE UNIQUE INDEX uq_subscriptions_organization_id_subscription_plan_id ON public.subscriptions USING btree (organization_id, subscription_plan_id) WHERE ends_at IS NULL;

CREATE INDEX idx_invoices_due_on_partial ON public.invoices USING btree (due_on) WHERE status = 'open';

CREATE INDEX idx_invoices_organization_id_issued_on ON public.invoices USING btree (organization_id, issued_on DESC);

CREATE INDEX idx_invoices_organization_id_subscription_id ON public.invoices USING btree (organization_id, subscription_id);

CREATE INDEX idx_payments_organization_id_invoice_id ON public.payments USING btree (organization_id, invoice_id);

CREATE INDEX idx_payments_organization_id_provider_provider_reference ON public.payments USING btree (organization_id, provider, provider_reference);

CREATE INDEX idx_payments_organization_id_status_created_at ON public.payments USING btree (organization_id, status, created_at);

CREATE UNIQUE INDEX uq_payments_provider_provider_reference ON public.payments USING btree (provider, provider_reference) WHERE provider_reference IS NOT NULL;

CREATE INDEX idx_usage_records_meter_id ON public.usage_records USING btree (meter_id);

CREATE INDEX idx_usage_records_organization_id_meter_id_occurred_at ON public.usage_records USING btree (organization_id, meter_id, occurred_at);

CREATE INDEX idx_usage_records_organization_id_subscription_id ON public.usage_records USING btree (organization_id, subscription_id);

CREATE INDEX idx_usage_totals_meter_id ON public.usage_totals USING btree (meter_id);

CREATE INDEX idx_usage_totals_organization_id_period_start ON public.usage_totals USING btree (organization_id, period_start DESC);

CREATE INDEX idx_usage_totals_period_end_partial ON public.usage_totals USING btree (period_end) WHERE billed_at IS NULL;

CREATE INDEX idx_users_created_at ON public.users USING btree (created_at DESC);

CREATE UNIQUE INDEX uq_users_email ON public.users USING btree (email) WHERE deleted_at IS NULL;

CREATE INDEX idx_email_verifications_user_id ON public.email_verifications USING btree (user_id);

CREATE INDEX idx_organization_invitations_invited_by_id ON public.organization_invitations USING btree (invited_by_id);

CREATE INDEX idx_organization_invitations_organization_id_created_at ON public.organization_invitations USING btree (organization_id, created_at DESC);

CREATE UNIQUE INDEX uq_organization_invitations_organization_id_email ON public.organization_invitations USING btree (organization_id, email) WHERE accepted_at IS NULL AND revoked_at IS NULL;

CREATE INDEX idx_organization_members_organization_id_joined_at ON public.organization_members USING btree (organization_id, joined_at DESC);

CREATE INDEX idx_organization_members_user_id ON public.organization_members USING btree (user_id);

CREATE INDEX idx_password_resets_user_id ON public.password_resets USING btree (user_id);

CREATE INDEX idx_refunds_organization_id_payment_id ON public.refunds USING btree (organization_id, payment_id);

CREATE INDEX idx_refunds_requested_by_id ON public.refunds USING btree (requested_by_id);

CREATE INDEX idx_sessions_expires_at ON public.sessions USING btree (expires_at);

CREATE INDEX idx_sessions_user_id_created_at ON public.sessions USING btree (user_id, created_at DESC);

CREATE INDEX idx_subscription_status_history_changed_by_id ON public.subscription_status_history USING btree (changed_by_id);

CREATE INDEX idx_subscription_status_history_organization_id_subscr_35ba735b ON public.subscription_status_history USING btree (organization_id, subscription_id, created_at DESC);

CREATE INDEX idx_user_identities_organization_id_user_id ON public.user_identities USING btree (organization_id, user_id);

CREATE INDEX idx_user_identities_user_id ON public.user_identities USING btree (user_id);

CREATE INDEX idx_user_roles_granted_by_id ON public.user_roles USING btree (granted_by_id);

CREATE INDEX idx_user_roles_organization_id_role_id ON public.user_roles USING btree (organization_id, role_id);

CREATE UNIQUE INDEX uq_workspaces_organization_id ON public.workspaces USING btree (organization_id) WHERE is_default AND deleted_at IS NULL;

CREATE UNIQUE INDEX uq_workspaces_organization_id_slug ON public.workspaces USING btree (organization_id, slug) WHERE deleted_at IS NULL;

CREATE INDEX idx_workspace_members_organization_id_user_id ON public.workspace_members USING btree (organization_id, user_id);

ALTER TABLE public.identity_providers
  ADD CONSTRAINT fk_identity_providers_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.roles
  ADD CONSTRAINT fk_roles_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.role_permissions
  ADD CONSTRAINT fk_role_permissions_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.role_permissions
  ADD CONSTRAINT fk_role_permissions_role FOREIGN KEY (organization_id, role_id)
  REFERENCES public.roles (organization_id, id)
  ON DELETE CASCADE;

ALTER TABLE public.role_permissions
  ADD CONSTRAINT fk_role_permissions_permission FOREIGN KEY (permission_id)
  REFERENCES public.permissions (id)
  ON DELETE CASCADE;

ALTER TABLE public.sso_domains
  ADD CONSTRAINT fk_sso_domains_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.sso_domains
  ADD CONSTRAINT fk_sso_domains_identity_provider FOREIGN KEY (organization_id, identity_provider_id)
  REFERENCES public.identity_providers (organization_id, id)
  ON DELETE CASCADE;

ALTER TABLE public.plan_allowances
  ADD CONSTRAINT fk_plan_allowances_subscription_plan FOREIGN KEY (subscription_plan_id)
  REFERENCES public.subscription_plans (id)
  ON DELETE CASCADE;

ALTER TABLE public.plan_allowances
  ADD CONSTRAINT fk_plan_allowances_meter FOREIGN KEY (meter_id)
  REFERENCES public.meters (id)
  ON DELETE RESTRICT;

ALTER TABLE public.subscriptions
  ADD CONSTRAINT fk_subscriptions_customer FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.subscriptions
  ADD CONSTRAINT fk_subscriptions_subscription_plan FOREIGN KEY (subscription_plan_id)
  REFERENCES public.subscription_plans (id)
  ON DELETE RESTRICT;

ALTER TABLE public.invoices
  ADD CONSTRAINT fk_invoices_customer FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.invoices
  ADD CONSTRAINT fk_invoices_subscription FOREIGN KEY (organization_id, subscription_id)
  REFERENCES public.subscriptions (organization_id, id)
  ON DELETE RESTRICT;

ALTER TABLE public.invoice_lines
  ADD CONSTRAINT fk_invoice_lines_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.invoice_lines
  ADD CONSTRAINT fk_invoice_lines_invoice FOREIGN KEY (organization_id, invoice_id)
  REFERENCES public.invoices (organization_id, id)
  ON DELETE CASCADE;

ALTER TABLE public.payments
  ADD CONSTRAINT fk_payments_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.payments
  ADD CONSTRAINT fk_payments_order FOREIGN KEY (organization_id, invoice_id)
  REFERENCES public.invoices (organization_id, id)
  ON DELETE RESTRICT;

ALTER TABLE public.subscription_periods
  ADD CONSTRAINT fk_subscription_periods_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.subscription_periods
  ADD CONSTRAINT fk_subscription_periods_subscription FOREIGN KEY (organization_id, subscription_id)
  REFERENCES public.subscriptions (organization_id, id)
  ON DELETE RESTRICT;

ALTER TABLE public.usage_records
  ADD CONSTRAINT fk_usage_records_customer FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.usage_records
  ADD CONSTRAINT fk_usage_records_meter FOREIGN KEY (meter_id)
  REFERENCES public.meters (id)
  ON DELETE RESTRICT;

ALTER TABLE public.usage_records
  ADD CONSTRAINT fk_usage_records_subscription FOREIGN KEY (organization_id, subscription_id)
  REFERENCES public.subscriptions (organization_id, id)
  ON DELETE RESTRICT;

ALTER TABLE public.usage_totals
  ADD CONSTRAINT fk_usage_totals_customer FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.usage_totals
  ADD CONSTRAINT fk_usage_totals_meter FOREIGN KEY (meter_id)
  REFERENCES public.meters (id)
  ON DELETE RESTRICT;

ALTER TABLE public.email_verifications
  ADD CONSTRAINT fk_email_verifications_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.organization_invitations
  ADD CONSTRAINT fk_organization_invitations_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE CASCADE;

ALTER TABLE public.organization_invitations
  ADD CONSTRAINT fk_organization_invitations_invited_by FOREIGN KEY (invited_by_id)
  REFERENCES public.users (id)
  ON DELETE SET NULL;

ALTER TABLE public.organization_members
  ADD CONSTRAINT fk_organization_members_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.organization_members
  ADD CONSTRAINT fk_organization_members_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE RESTRICT;

ALTER TABLE public.password_resets
  ADD CONSTRAINT fk_password_resets_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.refunds
  ADD CONSTRAINT fk_refunds_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.refunds
  ADD CONSTRAINT fk_refunds_payment FOREIGN KEY (organization_id, payment_id)
  REFERENCES public.payments (organization_id, id)
  ON DELETE RESTRICT;

ALTER TABLE public.refunds
  ADD CONSTRAINT fk_refunds_requested_by FOREIGN KEY (requested_by_id)
  REFERENCES public.users (id)
  ON DELETE SET NULL;

ALTER TABLE public.sessions
  ADD CONSTRAINT fk_sessions_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.subscription_status_history
  ADD CONSTRAINT fk_subscription_status_history_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.subscription_status_history
  ADD CONSTRAINT fk_subscription_status_history_subscription FOREIGN KEY (organization_id, subscription_id)
  REFERENCES public.subscriptions (organization_id, id)
  ON DELETE CASCADE;

ALTER TABLE public.subscription_status_history
  ADD CONSTRAINT fk_subscription_status_history_changed_by FOREIGN KEY (changed_by_id)
  REFERENCES public.users (id)
  ON DELETE SET NULL;

ALTER TABLE public.user_identities
  ADD CONSTRAINT fk_user_identities_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.user_identities
  ADD CONSTRAINT fk_user_identities_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.user_identities
  ADD CONSTRAINT fk_user_identities_identity_provider FOREIGN KEY (organization_id, identity_provider_id)
  REFERENCES public.identity_providers (organization_id, id)
  ON DELETE RESTRICT;

ALTER TABLE public.user_profiles
  ADD CONSTRAINT fk_user_profiles_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.user_roles
  ADD CONSTRAINT fk_user_roles_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.user_roles
  ADD CONSTRAINT fk_user_roles_user FOREIGN KEY (organization_id, user_id)
  REFERENCES public.organization_members (organization_id, user_id)
  ON DELETE CASCADE;

ALTER TABLE public.user_roles
  ADD CONSTRAINT fk_user_roles_role FOREIGN KEY (organization_id, role_id)
  REFERENCES public.roles (organization_id, id)
  ON DELETE RESTRICT;

ALTER TABLE public.user_roles
  ADD CONSTRAINT fk_user_roles_granted_by FOREIGN KEY (granted_by_id)
  REFERENCES public.users (id)
  ON DELETE SET NULL;

ALTER TABLE public.workspaces
  ADD CONSTRAINT fk_workspaces_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE CASCADE;

ALTER TABLE public.workspace_members
  ADD CONSTRAINT fk_workspace_members_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.workspace_members
  ADD CONSTRAINT fk_workspace_members_workspace FOREIGN KEY (organization_id, workspace_id)
  REFERENCES public.workspaces (organization_id, id)
  ON DELETE CASCADE;

ALTER TABLE public.workspace_members
  ADD CONSTRAINT fk_workspace_members_user FOREIGN KEY (organization_id, user_id)
  REFERENCES public.organization_members (organization_id, user_id)
  ON DELETE CASCADE;

CREATE TRIGGER trg_audit_logs_append_only
  BEFORE UPDATE OR DELETE ON public.audit_logs
  FOR EACH ROW EXECUTE FUNCTION public.reject_change();

CREATE TRIGGER trg_meters_updated_at
  BEFORE UPDATE ON public.meters
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_meters_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.meters
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_organizations_updated_at
  BEFORE UPDATE ON public.organizations
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_organizations_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.organizations
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_identity_providers_updated_at
  BEFORE UPDATE ON public.identity_providers
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_identity_providers_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.identity_providers
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_permissions_updated_at
  BEFORE UPDATE ON public.permissions
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_permissions_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.permissions
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_roles_updated_at
  BEFORE UPDATE ON public.roles
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_roles_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.roles
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_role_permissions_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.role_permissions
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_sso_domains_updated_at
  BEFORE UPDATE ON public.sso_domains
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_sso_domains_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.sso_domains
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_subscription_plans_updated_at
  BEFORE UPDATE ON public.subscription_plans
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_subscription_plans_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.subscription_plans
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_plan_allowances_updated_at
  BEFORE UPDATE ON public.plan_allowances
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_plan_allowances_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.plan_allowances
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_subscriptions_updated_at
  BEFORE UPDATE ON public.subscriptions
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_subscriptions_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.subscriptions
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_invoices_updated_at
  BEFORE UPDATE ON public.invoices
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_invoices_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.invoices
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_invoice_lines_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.invoice_lines
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_payments_updated_at
  BEFORE UPDATE ON public.payments
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_payments_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.payments
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_subscription_periods_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.subscription_periods
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_usage_records_append_only
  BEFORE UPDATE OR DELETE ON public.usage_records
  FOR EACH ROW EXECUTE FUNCTION public.reject_change();

CREATE TRIGGER trg_usage_records_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.usage_records
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_usage_totals_updated_at
  BEFORE UPDATE ON public.usage_totals
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_usage_totals_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.usage_totals
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_users_updated_at
  BEFORE UPDATE ON public.users
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_users_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.users
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_email_verifications_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.email_verifications
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_organization_invitations_updated_at
  BEFORE UPDATE ON public.organization_invitations
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_organization_invitations_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.organization_invitations
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_organization_members_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.organization_members
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_password_resets_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.password_resets
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_refunds_updated_at
  BEFORE UPDATE ON public.refunds
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_refunds_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.refunds
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_sessions_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.sessions
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_subscription_status_history_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.subscription_status_history
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_user_identities_updated_at
  BEFORE UPDATE ON public.user_identities
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_user_identities_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.user_identities
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_user_profiles_updated_at
  BEFORE UPDATE ON public.user_profiles
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_user_profiles_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.user_profiles
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_user_roles_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.user_roles
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_workspaces_updated_at
  BEFORE UPDATE ON public.workspaces
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_workspaces_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.workspaces
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_workspace_members_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.workspace_members
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.audit_logs ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.audit_logs FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id IS NULL OR organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.organizations ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organizations FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.organizations FOR ALL USING (id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.identity_providers ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.identity_providers FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.identity_providers FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.roles ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.roles FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.roles FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.role_permissions ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.role_permissions FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.role_permissions FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.sso_domains ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sso_domains FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.sso_domains FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.subscriptions ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.subscriptions FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.subscriptions FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.invoices ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.invoices FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.invoices FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.invoice_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.invoice_lines FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.invoice_lines FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.payments ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.payments FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.payments FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.subscription_periods ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.subscription_periods FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.subscription_periods FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.usage_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.usage_records FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.usage_records FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.usage_totals ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.usage_totals FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.usage_totals FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.organization_invitations ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organization_invitations FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.organization_invitations FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.organization_members ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organization_members FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.organization_members FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.refunds ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.refunds FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.refunds FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.subscription_status_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.subscription_status_history FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.subscription_status_history FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.user_identities ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.user_identities FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.user_identities FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.user_roles ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.user_roles FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.user_roles FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.workspaces ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.workspaces FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.workspaces FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

ALTER TABLE public.workspace_members ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.workspace_members FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.workspace_members FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TYPE public.audit_action IS 'The values of audit log action.';

COMMENT ON TYPE public.billing_period IS 'The values of subscription plan billing period.';

COMMENT ON TYPE public.identity_provider_status IS 'The values of identity provider status.';

COMMENT ON TYPE public.invoice_status IS 'The values of invoice status.';

COMMENT ON TYPE public.member_role IS 'The values of organization member role.';

COMMENT ON TYPE public.member_status IS 'The values of organization member status.';

COMMENT ON TYPE public.meter_aggregation IS 'The values of meter aggregation.';

COMMENT ON TYPE public.organization_status IS 'The values of organization status.';

COMMENT ON TYPE public.payment_method IS 'The values of payment method.';

COMMENT ON TYPE public.payment_status IS 'The values of payment status.';

COMMENT ON TYPE public.refund_status IS 'The values of refund status.';

COMMENT ON TYPE public.sso_protocol IS 'The values of identity provider protocol.';

COMMENT ON TYPE public.subscription_status IS 'The values of subscription status.';

COMMENT ON TYPE public.user_status IS 'The values of user status.';

COMMENT ON TYPE public.workspace_role IS 'The values of workspace member role.';

COMMENT ON FUNCTION public.reject_change IS 'Rows of an append-only table stay as they were written.';

COMMENT ON FUNCTION public.set_updated_at IS 'Keeps updated_at true whoever writes the row.';

COMMENT ON FUNCTION public.write_audit_log IS 'Writes the audit row of a change.';

COMMENT ON TABLE public.audit_logs IS 'One change of one row.';
COMMENT ON COLUMN public.audit_logs.id IS 'Surrogate key.';
COMMENT ON COLUMN public.audit_logs.organization_id IS 'The organization whose row it was; empty for a row that all of them share.';
COMMENT ON COLUMN public.audit_logs.table_name IS 'The table that the row is in.';
COMMENT ON COLUMN public.audit_logs.row_key IS 'The row''s key; the parts of a longer one are joined by a slash.';
COMMENT ON COLUMN public.audit_logs.action IS 'What was done.';
COMMENT ON COLUMN public.audit_logs.old_values IS 'The row before, without secrets; empty for an insert.';
COMMENT ON COLUMN public.audit_logs.new_values IS 'The row after, without secrets; empty for a delete.';
COMMENT ON COLUMN public.audit_logs.changed_by IS 'Who did it: the application''s setting `app.user_id`.';
COMMENT ON COLUMN public.audit_logs.changed_at IS 'When it was done.';
COMMENT ON CONSTRAINT chk_audit_logs_table_name ON public.audit_logs IS 'An empty table name is no table name.';
COMMENT ON INDEX public.idx_audit_logs_organization_id_changed_by_changed_at IS 'Read what a person changed, newest first.';
COMMENT ON INDEX public.idx_audit_logs_organization_id_table_name_row_key_changed_at IS 'Read the history of a row, newest first.';
COMMENT ON POLICY tenant_isolation ON public.audit_logs IS 'A connection reads changes of one organization alone; changes of shared rows are written, too, and read by nobody but a role with BYPASSRLS.';
COMMENT ON TRIGGER trg_audit_logs_append_only ON public.audit_logs IS 'Rows of an append-only table stay as they were written.';

COMMENT ON TABLE public.meters IS 'Something that is counted.';
COMMENT ON COLUMN public.meters.id IS 'Surrogate key.';
COMMENT ON COLUMN public.meters.code IS 'Its name for programs, such as `api_requests`.';
COMMENT ON COLUMN public.meters.name IS 'What people read.';
COMMENT ON COLUMN public.meters.unit IS 'What one of it is, such as `request` or `GB-hour`.';
COMMENT ON COLUMN public.meters.aggregation IS 'How records become a total.';
COMMENT ON COLUMN public.meters.retired_at IS 'Since when it is no longer counted; empty while it is.';
COMMENT ON COLUMN public.meters.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.meters.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_meters_code ON public.meters IS 'No two share one code.';
COMMENT ON CONSTRAINT chk_meters_code ON public.meters IS 'An empty code is no code.';
COMMENT ON CONSTRAINT chk_meters_name ON public.meters IS 'An empty name is no name.';
COMMENT ON CONSTRAINT chk_meters_unit ON public.meters IS 'An empty unit is no unit.';
COMMENT ON TRIGGER trg_meters_updated_at ON public.meters IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_meters_audit ON public.meters IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.organizations IS 'A customer of the software, whose rows no other sees.';
COMMENT ON COLUMN public.organizations.id IS 'Surrogate key.';
COMMENT ON COLUMN public.organizations.name IS 'What people read.';
COMMENT ON COLUMN public.organizations.slug IS 'Its name in web addresses.';
COMMENT ON COLUMN public.organizations.status IS 'Only trial and active organizations can be worked in.';
COMMENT ON COLUMN public.organizations.billing_email IS 'Where bills go; empty when they go to its owners.';
COMMENT ON COLUMN public.organizations.country IS 'ISO 3166 code of its seat, which decides on taxes and law.';
COMMENT ON COLUMN public.organizations.time_zone IS 'Time zone name for its reports.';
COMMENT ON COLUMN public.organizations.suspended_at IS 'Since when nobody can work in it; empty while they can.';
COMMENT ON COLUMN public.organizations.deleted_at IS 'When it was deleted; empty while it is live.';
COMMENT ON COLUMN public.organizations.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.organizations.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_organizations_name ON public.organizations IS 'An empty name is no name.';
COMMENT ON CONSTRAINT chk_organizations_slug ON public.organizations IS 'An empty slug is no slug.';
COMMENT ON CONSTRAINT chk_organizations_billing_email ON public.organizations IS 'A mail address has an @ with something on both sides.';
COMMENT ON CONSTRAINT chk_organizations_country ON public.organizations IS 'Countries are ISO 3166 codes.';
COMMENT ON CONSTRAINT chk_organizations_time_zone ON public.organizations IS 'An empty time zone is no time zone.';
COMMENT ON CONSTRAINT chk_organizations_suspension ON public.organizations IS 'A suspension has a beginning.';
COMMENT ON INDEX public.uq_organizations_slug IS 'No two share one slug. It holds where deleted_at IS NULL.';
COMMENT ON POLICY tenant_isolation ON public.organizations IS 'A connection sees the organization alone that its setting app.tenant_id names, and no row without the setting; a role with BYPASSRLS makes new ones.';
COMMENT ON TRIGGER trg_organizations_updated_at ON public.organizations IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_organizations_audit ON public.organizations IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.identity_providers IS 'Somebody whose word is taken for who a person is.';
COMMENT ON COLUMN public.identity_providers.id IS 'Surrogate key.';
COMMENT ON COLUMN public.identity_providers.organization_id IS 'Whose people it signs in, where there are several organizations.';
COMMENT ON COLUMN public.identity_providers.name IS 'What the sign-in button says.';
COMMENT ON COLUMN public.identity_providers.protocol IS 'How it is talked to.';
COMMENT ON COLUMN public.identity_providers.issuer IS 'Its name for itself: issuer URL or entity id.';
COMMENT ON COLUMN public.identity_providers.client_id IS 'Our name there: client id or audience.';
COMMENT ON COLUMN public.identity_providers.secret_name IS 'Entry of the secret store that holds key or secret; empty when none is needed.';
COMMENT ON COLUMN public.identity_providers.metadata_url IS 'Where its keys and addresses are published.';
COMMENT ON COLUMN public.identity_providers.creates_accounts IS 'Whoever signs in for the first time gets an account.';
COMMENT ON COLUMN public.identity_providers.status IS 'Only active ones sign people in.';
COMMENT ON COLUMN public.identity_providers.last_used_at IS 'The last sign-in through it.';
COMMENT ON COLUMN public.identity_providers.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.identity_providers.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_identity_providers_organization_id_id ON public.identity_providers IS 'Others refer to a row of their own tenant by it.';
COMMENT ON CONSTRAINT uq_identity_providers_organization_id_issuer_client_id ON public.identity_providers IS 'A provider is connected once.';
COMMENT ON CONSTRAINT chk_identity_providers_name ON public.identity_providers IS 'An empty name is no name.';
COMMENT ON CONSTRAINT chk_identity_providers_issuer ON public.identity_providers IS 'An empty issuer is no issuer.';
COMMENT ON CONSTRAINT chk_identity_providers_client_id ON public.identity_providers IS 'An empty client id is no client id.';
COMMENT ON CONSTRAINT chk_identity_providers_secret_name ON public.identity_providers IS 'An empty secret name is no secret name.';
COMMENT ON CONSTRAINT chk_identity_providers_metadata_url ON public.identity_providers IS 'Only web addresses are followed from here.';
COMMENT ON CONSTRAINT fk_identity_providers_organization ON public.identity_providers IS 'A organization stays as long as a identity provider refers to it.';
COMMENT ON POLICY tenant_isolation ON public.identity_providers IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_identity_providers_updated_at ON public.identity_providers IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_identity_providers_audit ON public.identity_providers IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.permissions IS 'Something that may be done, such as refunding an order.';
COMMENT ON COLUMN public.permissions.id IS 'Surrogate key.';
COMMENT ON COLUMN public.permissions.resource IS 'What it is done to, such as `order`.';
COMMENT ON COLUMN public.permissions.action IS 'What is done, such as `refund`.';
COMMENT ON COLUMN public.permissions.description IS 'What it lets its holder do, in plain words.';
COMMENT ON COLUMN public.permissions.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.permissions.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_permissions_resource_action ON public.permissions IS 'A permission is defined once.';
COMMENT ON CONSTRAINT chk_permissions_resource ON public.permissions IS 'An empty resource is no resource.';
COMMENT ON CONSTRAINT chk_permissions_action ON public.permissions IS 'An empty action is no action.';
COMMENT ON TRIGGER trg_permissions_updated_at ON public.permissions IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_permissions_audit ON public.permissions IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.roles IS 'A set of permissions with a name, such as administrator or editor.';
COMMENT ON COLUMN public.roles.id IS 'Surrogate key.';
COMMENT ON COLUMN public.roles.organization_id IS 'The organization that owns the role; no other sees it.';
COMMENT ON COLUMN public.roles.name IS 'What people call it.';
COMMENT ON COLUMN public.roles.description IS 'What its holders are there for.';
COMMENT ON COLUMN public.roles.is_system IS 'Built in: the application relies on it, and it is not edited.';
COMMENT ON COLUMN public.roles.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.roles.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_roles_organization_id_id ON public.roles IS 'Others refer to a row of their own tenant by it.';
COMMENT ON CONSTRAINT uq_roles_organization_id_name ON public.roles IS 'No two of one tenant share one name.';
COMMENT ON CONSTRAINT chk_roles_name ON public.roles IS 'An empty name is no name.';
COMMENT ON CONSTRAINT fk_roles_organization ON public.roles IS 'A organization stays as long as a role refers to it.';
COMMENT ON POLICY tenant_isolation ON public.roles IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_roles_updated_at ON public.roles IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_roles_audit ON public.roles IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.role_permissions IS 'A permission that a role grants.';
COMMENT ON COLUMN public.role_permissions.organization_id IS 'The organization that owns the role permission; no other sees it.';
COMMENT ON COLUMN public.role_permissions.role_id IS 'The role that grants it.';
COMMENT ON COLUMN public.role_permissions.permission_id IS 'What is granted.';
COMMENT ON COLUMN public.role_permissions.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT fk_role_permissions_organization ON public.role_permissions IS 'A organization stays as long as a role permission refers to it.';
COMMENT ON CONSTRAINT fk_role_permissions_role ON public.role_permissions IS 'The role permission is a part of the role and goes with it.';
COMMENT ON CONSTRAINT fk_role_permissions_permission ON public.role_permissions IS 'The role permission is a part of the permission and goes with it.';
COMMENT ON INDEX public.idx_role_permissions_organization_id_permission_id IS 'Find the roles that grant a permission.';
COMMENT ON INDEX public.idx_role_permissions_permission_id IS 'Finds the role_permissions of one of the permissions, also when that is deleted.';
COMMENT ON POLICY tenant_isolation ON public.role_permissions IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_role_permissions_audit ON public.role_permissions IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.sso_domains IS 'A mail domain whose people sign in through one provider.';
COMMENT ON COLUMN public.sso_domains.id IS 'Surrogate key.';
COMMENT ON COLUMN public.sso_domains.organization_id IS 'The organization that owns the sso domain; no other sees it.';
COMMENT ON COLUMN public.sso_domains.identity_provider_id IS 'Where its people are sent.';
COMMENT ON COLUMN public.sso_domains.domain IS 'What stands behind the @.';
COMMENT ON COLUMN public.sso_domains.challenge IS 'What the owner puts into a TXT record to prove that the domain is theirs.';
COMMENT ON COLUMN public.sso_domains.verified_at IS 'When the record was found; nobody is sent anywhere before.';
COMMENT ON COLUMN public.sso_domains.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.sso_domains.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_sso_domains_domain ON public.sso_domains IS 'An empty domain is no domain.';
COMMENT ON CONSTRAINT chk_sso_domains_challenge ON public.sso_domains IS 'An empty challenge is no challenge.';
COMMENT ON CONSTRAINT chk_sso_domains_domain_lower ON public.sso_domains IS 'Domains don''t differ by case.';
COMMENT ON CONSTRAINT fk_sso_domains_organization ON public.sso_domains IS 'A organization stays as long as a sso domain refers to it.';
COMMENT ON CONSTRAINT fk_sso_domains_identity_provider ON public.sso_domains IS 'The sso domain is a part of the identity provider and goes with it.';
COMMENT ON INDEX public.idx_sso_domains_organization_id_domain_partial IS 'Find the provider of a mail domain.';
COMMENT ON INDEX public.idx_sso_domains_organization_id_identity_provider_id IS 'Finds the sso_domains of one of the identity_providers, also when that is deleted.';
COMMENT ON INDEX public.uq_sso_domains_domain IS 'A proved domain leads to one provider. It holds where verified_at IS NOT NULL.';
COMMENT ON POLICY tenant_isolation ON public.sso_domains IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_sso_domains_updated_at ON public.sso_domains IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_sso_domains_audit ON public.sso_domains IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.subscription_plans IS 'What can be subscribed to.';
COMMENT ON COLUMN public.subscription_plans.id IS 'Surrogate key.';
COMMENT ON COLUMN public.subscription_plans.code IS 'Short name for programs, such as `family-monthly`.';
COMMENT ON COLUMN public.subscription_plans.name IS 'What people read.';
COMMENT ON COLUMN public.subscription_plans.price IS 'What one period costs.';
COMMENT ON COLUMN public.subscription_plans.currency IS 'ISO 4217 code of the price.';
COMMENT ON COLUMN public.subscription_plans.billing_period IS 'How long one period is.';
COMMENT ON COLUMN public.subscription_plans.trial_days IS 'Days that cost nothing at the beginning.';
COMMENT ON COLUMN public.subscription_plans.retired_at IS 'Since when nobody new can take it; empty while it is offered.';
COMMENT ON COLUMN public.subscription_plans.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.subscription_plans.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_subscription_plans_code ON public.subscription_plans IS 'No two share one code.';
COMMENT ON CONSTRAINT chk_subscription_plans_code ON public.subscription_plans IS 'An empty code is no code.';
COMMENT ON CONSTRAINT chk_subscription_plans_name ON public.subscription_plans IS 'An empty name is no name.';
COMMENT ON CONSTRAINT chk_subscription_plans_price ON public.subscription_plans IS 'The price is never negative.';
COMMENT ON CONSTRAINT chk_subscription_plans_currency ON public.subscription_plans IS 'Currencies are ISO 4217 codes.';
COMMENT ON CONSTRAINT chk_subscription_plans_trial_days ON public.subscription_plans IS 'The trial days is never negative.';
COMMENT ON TRIGGER trg_subscription_plans_updated_at ON public.subscription_plans IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_subscription_plans_audit ON public.subscription_plans IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.plan_allowances IS 'How much of a meter a plan includes.';
COMMENT ON COLUMN public.plan_allowances.id IS 'Surrogate key.';
COMMENT ON COLUMN public.plan_allowances.subscription_plan_id IS 'The plan.';
COMMENT ON COLUMN public.plan_allowances.meter_id IS 'What it includes.';
COMMENT ON COLUMN public.plan_allowances.included IS 'How much costs nothing in a period.';
COMMENT ON COLUMN public.plan_allowances.overage_price IS 'What one more costs; empty when no more can be used.';
COMMENT ON COLUMN public.plan_allowances.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.plan_allowances.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_plan_allowances_subscription_plan_id_meter_id ON public.plan_allowances IS 'A plan says it once for each meter.';
COMMENT ON CONSTRAINT chk_plan_allowances_included_not_negative ON public.plan_allowances IS 'Less than nothing is not included.';
COMMENT ON CONSTRAINT chk_plan_allowances_overage_not_negative ON public.plan_allowances IS 'Nobody is paid for using more.';
COMMENT ON CONSTRAINT fk_plan_allowances_subscription_plan ON public.plan_allowances IS 'The plan allowance is a part of the subscription plan and goes with it.';
COMMENT ON CONSTRAINT fk_plan_allowances_meter ON public.plan_allowances IS 'A meter stays as long as a plan allowance refers to it.';
COMMENT ON INDEX public.idx_plan_allowances_meter_id IS 'Finds the plan_allowances of one of the meters, also when that is deleted.';
COMMENT ON TRIGGER trg_plan_allowances_updated_at ON public.plan_allowances IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_plan_allowances_audit ON public.plan_allowances IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.subscriptions IS 'What somebody pays for again and again.';
COMMENT ON COLUMN public.subscriptions.id IS 'Surrogate key.';
COMMENT ON COLUMN public.subscriptions.organization_id IS 'Who has it.';
COMMENT ON COLUMN public.subscriptions.subscription_plan_id IS 'What it is.';
COMMENT ON COLUMN public.subscriptions.status IS 'Where it stands.';
COMMENT ON COLUMN public.subscriptions.seats IS 'How many people may use it.';
COMMENT ON COLUMN public.subscriptions.price IS 'What one period costs, as it was agreed.';
COMMENT ON COLUMN public.subscriptions.currency IS 'ISO 4217 code of the price.';
COMMENT ON COLUMN public.subscriptions.started_at IS 'When it began.';
COMMENT ON COLUMN public.subscriptions.trial_ends_at IS 'When it begins to cost; empty without a trial.';
COMMENT ON COLUMN public.subscriptions.cancelled_at IS 'When it was cancelled; empty until then.';
COMMENT ON COLUMN public.subscriptions.ends_at IS 'When the last paid period ends; empty while it goes on.';
COMMENT ON COLUMN public.subscriptions.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.subscriptions.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_subscriptions_organization_id_id ON public.subscriptions IS 'Others refer to a row of their own tenant by it.';
COMMENT ON CONSTRAINT chk_subscriptions_seats ON public.subscriptions IS 'A seats of nothing is not recorded.';
COMMENT ON CONSTRAINT chk_subscriptions_price ON public.subscriptions IS 'The price is never negative.';
COMMENT ON CONSTRAINT chk_subscriptions_currency ON public.subscriptions IS 'Currencies are ISO 4217 codes.';
COMMENT ON CONSTRAINT chk_subscriptions_cancelled_after_start ON public.subscriptions IS 'Nothing is cancelled before it begins.';
COMMENT ON CONSTRAINT chk_subscriptions_ends_after_start ON public.subscriptions IS 'It ends after it began.';
COMMENT ON CONSTRAINT fk_subscriptions_customer ON public.subscriptions IS 'A organization stays as long as a subscription refers to it.';
COMMENT ON CONSTRAINT fk_subscriptions_subscription_plan ON public.subscriptions IS 'A subscription plan stays as long as a subscription refers to it.';
COMMENT ON INDEX public.idx_subscriptions_status_ends_at IS 'List the subscriptions that end soon.';
COMMENT ON INDEX public.idx_subscriptions_subscription_plan_id IS 'Finds the subscriptions of one of the subscription_plans, also when that is deleted.';
COMMENT ON INDEX public.uq_subscriptions_organization_id_subscription_plan_id IS 'One that goes on for each person and plan. It holds where ends_at IS NULL.';
COMMENT ON POLICY tenant_isolation ON public.subscriptions IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_subscriptions_updated_at ON public.subscriptions IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_subscriptions_audit ON public.subscriptions IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.invoices IS 'A demand for payment.';
COMMENT ON COLUMN public.invoices.id IS 'Surrogate key.';
COMMENT ON COLUMN public.invoices.organization_id IS 'Who has to pay.';
COMMENT ON COLUMN public.invoices.subscription_id IS 'The subscription that it bills.';
COMMENT ON COLUMN public.invoices.number IS 'What it is called by; empty for a draft.';
COMMENT ON COLUMN public.invoices.status IS 'Where it stands; only drafts change.';
COMMENT ON COLUMN public.invoices.currency IS 'ISO 4217 code of all of its amounts.';
COMMENT ON COLUMN public.invoices.recipient_name IS 'Who is billed, as it was on that day.';
COMMENT ON COLUMN public.invoices.recipient_address IS 'Where it was sent, as it was on that day.';
COMMENT ON COLUMN public.invoices.tax_number IS 'The recipient''s tax number on that day, where there is one.';
COMMENT ON COLUMN public.invoices.subtotal IS 'Sum of its lines.';
COMMENT ON COLUMN public.invoices.tax IS 'Tax on them.';
COMMENT ON COLUMN public.invoices.total IS 'What is to be paid.';
COMMENT ON COLUMN public.invoices.amount_paid IS 'What has been paid; kept by the application.';
COMMENT ON COLUMN public.invoices.issued_on IS 'The day on it; empty for a draft.';
COMMENT ON COLUMN public.invoices.due_on IS 'The last day to pay; empty for a draft.';
COMMENT ON COLUMN public.invoices.paid_at IS 'When nothing was left to pay.';
COMMENT ON COLUMN public.invoices.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.invoices.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_invoices_organization_id_id ON public.invoices IS 'Others refer to a row of their own tenant by it.';
COMMENT ON CONSTRAINT uq_invoices_number ON public.invoices IS 'No two invoices have one number.';
COMMENT ON CONSTRAINT chk_invoices_number ON public.invoices IS 'An empty number is no number.';
COMMENT ON CONSTRAINT chk_invoices_currency ON public.invoices IS 'Currencies are ISO 4217 codes.';
COMMENT ON CONSTRAINT chk_invoices_recipient_name ON public.invoices IS 'An empty recipient name is no recipient name.';
COMMENT ON CONSTRAINT chk_invoices_tax_number ON public.invoices IS 'An empty tax number is no tax number.';
COMMENT ON CONSTRAINT chk_invoices_subtotal ON public.invoices IS 'The subtotal is never negative.';
COMMENT ON CONSTRAINT chk_invoices_tax ON public.invoices IS 'The tax is never negative.';
COMMENT ON CONSTRAINT chk_invoices_total ON public.invoices IS 'The total is never negative.';
COMMENT ON CONSTRAINT chk_invoices_amount_paid ON public.invoices IS 'The amount paid is never negative.';
COMMENT ON CONSTRAINT chk_invoices_numbered ON public.invoices IS 'What is sent has a number.';
COMMENT ON CONSTRAINT chk_invoices_issued ON public.invoices IS 'What is sent has the day on it.';
COMMENT ON CONSTRAINT chk_invoices_due ON public.invoices IS 'What is sent has a last day.';
COMMENT ON CONSTRAINT chk_invoices_due_after_issue ON public.invoices IS 'Nothing is due before it was sent.';
COMMENT ON CONSTRAINT chk_invoices_sum ON public.invoices IS 'The total is what stands above it.';
COMMENT ON CONSTRAINT chk_invoices_paid_of_total ON public.invoices IS 'More than the total is credit.';
COMMENT ON CONSTRAINT fk_invoices_customer ON public.invoices IS 'The invoice is evidence, so the organization that it refers to stays.';
COMMENT ON CONSTRAINT fk_invoices_subscription ON public.invoices IS 'The invoice is evidence, so the subscription that it refers to stays.';
COMMENT ON INDEX public.idx_invoices_due_on_partial IS 'List the open invoices that are overdue.';
COMMENT ON INDEX public.idx_invoices_organization_id_issued_on IS 'List the invoices of a customer, newest first.';
COMMENT ON INDEX public.idx_invoices_organization_id_subscription_id IS 'Finds the invoices of one of the subscriptions, also when that is deleted.';
COMMENT ON POLICY tenant_isolation ON public.invoices IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_invoices_updated_at ON public.invoices IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_invoices_audit ON public.invoices IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.invoice_lines IS 'A line of an invoice, as it was sent.';
COMMENT ON COLUMN public.invoice_lines.id IS 'Surrogate key.';
COMMENT ON COLUMN public.invoice_lines.organization_id IS 'The organization that owns the invoice line; no other sees it.';
COMMENT ON COLUMN public.invoice_lines.invoice_id IS 'The invoice that it is on.';
COMMENT ON COLUMN public.invoice_lines.line_no IS 'Its place, from 1.';
COMMENT ON COLUMN public.invoice_lines.description IS 'What it is for, in the words of that day.';
COMMENT ON COLUMN public.invoice_lines.quantity IS 'How much of it.';
COMMENT ON COLUMN public.invoice_lines.unit_price IS 'The price of one; negative for what is taken off.';
COMMENT ON COLUMN public.invoice_lines.amount IS 'What the line comes to, rounded as it was sent.';
COMMENT ON COLUMN public.invoice_lines.tax_rate IS 'Tax in percent on that day.';
COMMENT ON COLUMN public.invoice_lines.period_start IS 'First day of the service, where it has a period.';
COMMENT ON COLUMN public.invoice_lines.period_end IS 'Last day of the service.';
COMMENT ON COLUMN public.invoice_lines.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_invoice_lines_organization_id_invoice_id_line_no ON public.invoice_lines IS 'A place on an invoice is taken once.';
COMMENT ON CONSTRAINT chk_invoice_lines_line_no ON public.invoice_lines IS 'A line no of nothing is not recorded.';
COMMENT ON CONSTRAINT chk_invoice_lines_tax_rate ON public.invoice_lines IS 'A percentage lies between 0 and 100.';
COMMENT ON CONSTRAINT chk_invoice_lines_period ON public.invoice_lines IS 'A service ends after it began.';
COMMENT ON CONSTRAINT fk_invoice_lines_organization ON public.invoice_lines IS 'A organization stays as long as a invoice line refers to it.';
COMMENT ON CONSTRAINT fk_invoice_lines_invoice ON public.invoice_lines IS 'The invoice line is a part of the invoice and goes with it.';
COMMENT ON POLICY tenant_isolation ON public.invoice_lines IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_invoice_lines_audit ON public.invoice_lines IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.payments IS 'One attempt to pay.';
COMMENT ON COLUMN public.payments.id IS 'Surrogate key.';
COMMENT ON COLUMN public.payments.organization_id IS 'The organization that owns the payment; no other sees it.';
COMMENT ON COLUMN public.payments.invoice_id IS 'What is paid.';
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
COMMENT ON CONSTRAINT uq_payments_organization_id_id ON public.payments IS 'Others refer to a row of their own tenant by it.';
COMMENT ON CONSTRAINT chk_payments_amount ON public.payments IS 'A amount of nothing is none.';
COMMENT ON CONSTRAINT chk_payments_currency ON public.payments IS 'Currencies are ISO 4217 codes.';
COMMENT ON CONSTRAINT chk_payments_provider ON public.payments IS 'An empty provider is no provider.';
COMMENT ON CONSTRAINT chk_payments_provider_reference ON public.payments IS 'An empty provider reference is no provider reference.';
COMMENT ON CONSTRAINT chk_payments_provider_named ON public.payments IS 'A reference is somebody''s.';
COMMENT ON CONSTRAINT fk_payments_organization ON public.payments IS 'The payment is evidence, so the organization that it refers to stays.';
COMMENT ON CONSTRAINT fk_payments_order ON public.payments IS 'The payment is evidence, so the invoice that it refers to stays.';
COMMENT ON INDEX public.idx_payments_organization_id_invoice_id IS 'List the payments of an order.';
COMMENT ON INDEX public.idx_payments_organization_id_provider_provider_reference IS 'Find the payment that a provider writes about.';
COMMENT ON INDEX public.idx_payments_organization_id_status_created_at IS 'List payments that wait for the provider.';
COMMENT ON INDEX public.uq_payments_provider_provider_reference IS 'A message that arrives twice counts once. It holds where provider_reference IS NOT NULL.';
COMMENT ON POLICY tenant_isolation ON public.payments IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_payments_updated_at ON public.payments IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_payments_audit ON public.payments IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.subscription_periods IS 'A period that was billed.';
COMMENT ON COLUMN public.subscription_periods.id IS 'Surrogate key.';
COMMENT ON COLUMN public.subscription_periods.organization_id IS 'The organization that owns the subscription period; no other sees it.';
COMMENT ON COLUMN public.subscription_periods.subscription_id IS 'Whose period it is.';
COMMENT ON COLUMN public.subscription_periods.starts_at IS 'When it begins.';
COMMENT ON COLUMN public.subscription_periods.ends_at IS 'When it ends.';
COMMENT ON COLUMN public.subscription_periods.amount IS 'What it cost.';
COMMENT ON COLUMN public.subscription_periods.paid_at IS 'When it was paid; empty until then.';
COMMENT ON COLUMN public.subscription_periods.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_subscription_periods_organization_id_subscription_i_a826222e ON public.subscription_periods IS 'A period is billed once.';
COMMENT ON CONSTRAINT chk_subscription_periods_amount ON public.subscription_periods IS 'The amount is never negative.';
COMMENT ON CONSTRAINT chk_subscription_periods_period ON public.subscription_periods IS 'A period has a length.';
COMMENT ON CONSTRAINT fk_subscription_periods_organization ON public.subscription_periods IS 'A organization stays as long as a subscription period refers to it.';
COMMENT ON CONSTRAINT fk_subscription_periods_subscription ON public.subscription_periods IS 'A subscription stays as long as a subscription period refers to it.';
COMMENT ON POLICY tenant_isolation ON public.subscription_periods IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_subscription_periods_audit ON public.subscription_periods IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.usage_records IS 'A use that was counted.';
COMMENT ON COLUMN public.usage_records.id IS 'Surrogate key.';
COMMENT ON COLUMN public.usage_records.organization_id IS 'Who used it.';
COMMENT ON COLUMN public.usage_records.meter_id IS 'What was counted.';
COMMENT ON COLUMN public.usage_records.subscription_id IS 'The subscription that it was used under.';
COMMENT ON COLUMN public.usage_records.quantity IS 'How much, in the meter''s unit; negative for a correction.';
COMMENT ON COLUMN public.usage_records.occurred_at IS 'When it was used.';
COMMENT ON COLUMN public.usage_records.recorded_at IS 'When it arrived here.';
COMMENT ON COLUMN public.usage_records.idempotency_key IS 'The sender''s name for the message; a repeated one counts once.';
COMMENT ON COLUMN public.usage_records.properties IS 'What else is known of it, such as region or endpoint.';
COMMENT ON CONSTRAINT uq_usage_records_organization_id_idempotency_key ON public.usage_records IS 'A message that arrives twice counts once.';
COMMENT ON CONSTRAINT chk_usage_records_idempotency_key ON public.usage_records IS 'An empty idempotency key is no idempotency key.';
COMMENT ON CONSTRAINT chk_usage_records_counted ON public.usage_records IS 'A use of nothing is none.';
COMMENT ON CONSTRAINT fk_usage_records_customer ON public.usage_records IS 'A organization stays as long as a usage record refers to it.';
COMMENT ON CONSTRAINT fk_usage_records_meter ON public.usage_records IS 'A meter stays as long as a usage record refers to it.';
COMMENT ON CONSTRAINT fk_usage_records_subscription ON public.usage_records IS 'A subscription stays as long as a usage record refers to it.';
COMMENT ON INDEX public.idx_usage_records_meter_id IS 'Finds the usage_records of one of the meters, also when that is deleted.';
COMMENT ON INDEX public.idx_usage_records_organization_id_meter_id_occurred_at IS 'Sum what a customer used of a meter in a period.';
COMMENT ON INDEX public.idx_usage_records_organization_id_subscription_id IS 'Finds the usage_records of one of the subscriptions, also when that is deleted.';
COMMENT ON POLICY tenant_isolation ON public.usage_records IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_usage_records_append_only ON public.usage_records IS 'Rows of an append-only table stay as they were written.';
COMMENT ON TRIGGER trg_usage_records_audit ON public.usage_records IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.usage_totals IS 'What the records of a meter and a period come to.';
COMMENT ON COLUMN public.usage_totals.id IS 'Surrogate key.';
COMMENT ON COLUMN public.usage_totals.organization_id IS 'Who used it.';
COMMENT ON COLUMN public.usage_totals.meter_id IS 'What was counted.';
COMMENT ON COLUMN public.usage_totals.period_start IS 'The first instant that counts.';
COMMENT ON COLUMN public.usage_totals.period_end IS 'The first instant that counts no more.';
COMMENT ON COLUMN public.usage_totals.quantity IS 'What the records come to; kept by the application.';
COMMENT ON COLUMN public.usage_totals.billed_at IS 'When it was put on a bill; nothing is added after that.';
COMMENT ON COLUMN public.usage_totals.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.usage_totals.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_usage_totals_organization_id_meter_id_period_start ON public.usage_totals IS 'One total for each period.';
COMMENT ON CONSTRAINT chk_usage_totals_period ON public.usage_totals IS 'A period has a length.';
COMMENT ON CONSTRAINT fk_usage_totals_customer ON public.usage_totals IS 'A organization stays as long as a usage total refers to it.';
COMMENT ON CONSTRAINT fk_usage_totals_meter ON public.usage_totals IS 'A meter stays as long as a usage total refers to it.';
COMMENT ON INDEX public.idx_usage_totals_meter_id IS 'Finds the usage_totals of one of the meters, also when that is deleted.';
COMMENT ON INDEX public.idx_usage_totals_organization_id_period_start IS 'Show the totals of a customer, newest first.';
COMMENT ON INDEX public.idx_usage_totals_period_end_partial IS 'List the totals that are to be billed.';
COMMENT ON POLICY tenant_isolation ON public.usage_totals IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_usage_totals_updated_at ON public.usage_totals IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_usage_totals_audit ON public.usage_totals IS 'Every change of a row leaves a row in the audit table.';

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

COMMENT ON TABLE public.organization_invitations IS 'An offer to join, sent to an address.';
COMMENT ON COLUMN public.organization_invitations.id IS 'Surrogate key.';
COMMENT ON COLUMN public.organization_invitations.organization_id IS 'Where the person is invited to.';
COMMENT ON COLUMN public.organization_invitations.invited_by_id IS 'Who invited; empty for the system.';
COMMENT ON COLUMN public.organization_invitations.email IS 'Whom it was sent to.';
COMMENT ON COLUMN public.organization_invitations.role IS 'What the person will be.';
COMMENT ON COLUMN public.organization_invitations.token_hash IS 'SHA-256 of the token in the link.';
COMMENT ON COLUMN public.organization_invitations.expires_at IS 'When the link stops working.';
COMMENT ON COLUMN public.organization_invitations.accepted_at IS 'When it was taken; empty until then.';
COMMENT ON COLUMN public.organization_invitations.revoked_at IS 'When it was taken back; empty unless it was.';
COMMENT ON COLUMN public.organization_invitations.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.organization_invitations.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_organization_invitations_token_hash ON public.organization_invitations IS 'No two share one token hash.';
COMMENT ON CONSTRAINT chk_organization_invitations_email ON public.organization_invitations IS 'A mail address has an @ with something on both sides.';
COMMENT ON CONSTRAINT chk_organization_invitations_email_lower ON public.organization_invitations IS 'Addresses are kept in lower case.';
COMMENT ON CONSTRAINT chk_organization_invitations_lifetime ON public.organization_invitations IS 'A link works for some time.';
COMMENT ON CONSTRAINT chk_organization_invitations_one_end ON public.organization_invitations IS 'What was taken cannot be taken back.';
COMMENT ON CONSTRAINT fk_organization_invitations_organization ON public.organization_invitations IS 'The organization invitation is a part of the organization and goes with it.';
COMMENT ON CONSTRAINT fk_organization_invitations_invited_by ON public.organization_invitations IS 'The organization invitation outlives the user and forgets it.';
COMMENT ON INDEX public.idx_organization_invitations_invited_by_id IS 'Finds the organization_invitations of one of the users, also when that is deleted.';
COMMENT ON INDEX public.idx_organization_invitations_organization_id_created_at IS 'List the open invitations of an organization.';
COMMENT ON INDEX public.uq_organization_invitations_organization_id_email IS 'One open invitation for an address. It holds where accepted_at IS NULL AND revoked_at IS NULL.';
COMMENT ON POLICY tenant_isolation ON public.organization_invitations IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_organization_invitations_updated_at ON public.organization_invitations IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_organization_invitations_audit ON public.organization_invitations IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.organization_members IS 'A person in an organization.';
COMMENT ON COLUMN public.organization_members.organization_id IS 'Where the person belongs.';
COMMENT ON COLUMN public.organization_members.user_id IS 'Who belongs there.';
COMMENT ON COLUMN public.organization_members.role IS 'What the person is there; finer rights are roles.';
COMMENT ON COLUMN public.organization_members.status IS 'Whether the person may work there now.';
COMMENT ON COLUMN public.organization_members.joined_at IS 'Since when.';
COMMENT ON CONSTRAINT fk_organization_members_organization ON public.organization_members IS 'A organization stays as long as a organization member refers to it.';
COMMENT ON CONSTRAINT fk_organization_members_user ON public.organization_members IS 'A user stays as long as a organization member refers to it.';
COMMENT ON INDEX public.idx_organization_members_organization_id_joined_at IS 'List the members of an organization, newest first.';
COMMENT ON INDEX public.idx_organization_members_user_id IS 'Find the organizations of a user.';
COMMENT ON POLICY tenant_isolation ON public.organization_members IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_organization_members_audit ON public.organization_members IS 'Every change of a row leaves a row in the audit table.';

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

COMMENT ON TABLE public.refunds IS 'Money that goes back.';
COMMENT ON COLUMN public.refunds.id IS 'Surrogate key.';
COMMENT ON COLUMN public.refunds.organization_id IS 'The organization that owns the refund; no other sees it.';
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
COMMENT ON CONSTRAINT fk_refunds_organization ON public.refunds IS 'The refund is evidence, so the organization that it refers to stays.';
COMMENT ON CONSTRAINT fk_refunds_payment ON public.refunds IS 'The refund is evidence, so the payment that it refers to stays.';
COMMENT ON CONSTRAINT fk_refunds_requested_by ON public.refunds IS 'The refund outlives the user and forgets it.';
COMMENT ON INDEX public.idx_refunds_organization_id_payment_id IS 'List the refunds of a payment.';
COMMENT ON INDEX public.idx_refunds_requested_by_id IS 'Finds the refunds of one of the users, also when that is deleted.';
COMMENT ON POLICY tenant_isolation ON public.refunds IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_refunds_updated_at ON public.refunds IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_refunds_audit ON public.refunds IS 'Every change of a row leaves a row in the audit table.';

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

COMMENT ON TABLE public.subscription_status_history IS 'A change of a subscription''s status.';
COMMENT ON COLUMN public.subscription_status_history.id IS 'Surrogate key.';
COMMENT ON COLUMN public.subscription_status_history.organization_id IS 'The organization that owns the subscription status history; no other sees it.';
COMMENT ON COLUMN public.subscription_status_history.subscription_id IS 'The subscription.';
COMMENT ON COLUMN public.subscription_status_history.changed_by_id IS 'Who changed it; empty for the system.';
COMMENT ON COLUMN public.subscription_status_history.status IS 'The status that it got.';
COMMENT ON COLUMN public.subscription_status_history.reason IS 'Why, as for a cancellation.';
COMMENT ON COLUMN public.subscription_status_history.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT fk_subscription_status_history_organization ON public.subscription_status_history IS 'A organization stays as long as a subscription status history refers to it.';
COMMENT ON CONSTRAINT fk_subscription_status_history_subscription ON public.subscription_status_history IS 'The subscription status history is a part of the subscription and goes with it.';
COMMENT ON CONSTRAINT fk_subscription_status_history_changed_by ON public.subscription_status_history IS 'The subscription status history outlives the user and forgets it.';
COMMENT ON INDEX public.idx_subscription_status_history_changed_by_id IS 'Finds the subscription_status_history of one of the users, also when that is deleted.';
COMMENT ON INDEX public.idx_subscription_status_history_organization_id_subscr_35ba735b IS 'Read the history of a subscription, newest first.';
COMMENT ON POLICY tenant_isolation ON public.subscription_status_history IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_subscription_status_history_audit ON public.subscription_status_history IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.user_identities IS 'An account at an identity provider that signs a person in.';
COMMENT ON COLUMN public.user_identities.id IS 'Surrogate key.';
COMMENT ON COLUMN public.user_identities.organization_id IS 'The organization that owns the user identity; no other sees it.';
COMMENT ON COLUMN public.user_identities.user_id IS 'Who it signs in.';
COMMENT ON COLUMN public.user_identities.identity_provider_id IS 'Who says so.';
COMMENT ON COLUMN public.user_identities.subject IS 'The provider''s name for the person, which never changes.';
COMMENT ON COLUMN public.user_identities.email IS 'The address that the provider told last; it proves nothing.';
COMMENT ON COLUMN public.user_identities.last_login_at IS 'The last sign-in through it.';
COMMENT ON COLUMN public.user_identities.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.user_identities.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_user_identities_organization_id_identity_provider_id_subject ON public.user_identities IS 'One account there is one person here.';
COMMENT ON CONSTRAINT chk_user_identities_subject ON public.user_identities IS 'An empty subject is no subject.';
COMMENT ON CONSTRAINT chk_user_identities_email ON public.user_identities IS 'A mail address has an @ with something on both sides.';
COMMENT ON CONSTRAINT fk_user_identities_organization ON public.user_identities IS 'A organization stays as long as a user identity refers to it.';
COMMENT ON CONSTRAINT fk_user_identities_user ON public.user_identities IS 'The user identity is a part of the user and goes with it.';
COMMENT ON CONSTRAINT fk_user_identities_identity_provider ON public.user_identities IS 'A identity provider stays as long as a user identity refers to it.';
COMMENT ON INDEX public.idx_user_identities_organization_id_user_id IS 'List the ways in which a user can sign in.';
COMMENT ON INDEX public.idx_user_identities_user_id IS 'Finds the user_identities of one of the users, also when that is deleted.';
COMMENT ON POLICY tenant_isolation ON public.user_identities IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_user_identities_updated_at ON public.user_identities IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_user_identities_audit ON public.user_identities IS 'Every change of a row leaves a row in the audit table.';

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

COMMENT ON TABLE public.user_roles IS 'A role that a user holds.';
COMMENT ON COLUMN public.user_roles.organization_id IS 'The organization that owns the user role; no other sees it.';
COMMENT ON COLUMN public.user_roles.user_id IS 'Who holds the role; within a tenant, one of its members.';
COMMENT ON COLUMN public.user_roles.role_id IS 'The role that is held.';
COMMENT ON COLUMN public.user_roles.granted_by_id IS 'Who gave it; empty when the system did.';
COMMENT ON COLUMN public.user_roles.expires_at IS 'When it ends by itself; empty for no end.';
COMMENT ON COLUMN public.user_roles.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT fk_user_roles_organization ON public.user_roles IS 'A organization stays as long as a user role refers to it.';
COMMENT ON CONSTRAINT fk_user_roles_user ON public.user_roles IS 'The user role is a part of the organization member and goes with it.';
COMMENT ON CONSTRAINT fk_user_roles_role ON public.user_roles IS 'A role stays as long as a user role refers to it.';
COMMENT ON CONSTRAINT fk_user_roles_granted_by ON public.user_roles IS 'The user role outlives the user and forgets it.';
COMMENT ON INDEX public.idx_user_roles_granted_by_id IS 'Finds the user_roles of one of the users, also when that is deleted.';
COMMENT ON INDEX public.idx_user_roles_organization_id_role_id IS 'List the holders of a role.';
COMMENT ON POLICY tenant_isolation ON public.user_roles IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_user_roles_audit ON public.user_roles IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.workspaces IS 'A part of an organization with work and members of its own.';
COMMENT ON COLUMN public.workspaces.id IS 'Surrogate key.';
COMMENT ON COLUMN public.workspaces.organization_id IS 'Whose it is.';
COMMENT ON COLUMN public.workspaces.name IS 'What people read.';
COMMENT ON COLUMN public.workspaces.slug IS 'Its name in web addresses, below the organization''s.';
COMMENT ON COLUMN public.workspaces.is_default IS 'Where new members begin.';
COMMENT ON COLUMN public.workspaces.deleted_at IS 'When it was deleted; empty while it is live.';
COMMENT ON COLUMN public.workspaces.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.workspaces.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_workspaces_organization_id_id ON public.workspaces IS 'Others refer to a row of their own tenant by it.';
COMMENT ON CONSTRAINT chk_workspaces_name ON public.workspaces IS 'An empty name is no name.';
COMMENT ON CONSTRAINT chk_workspaces_slug ON public.workspaces IS 'An empty slug is no slug.';
COMMENT ON CONSTRAINT fk_workspaces_organization ON public.workspaces IS 'The workspace is a part of the organization and goes with it.';
COMMENT ON INDEX public.uq_workspaces_organization_id IS 'One is the first to open. It holds where is_default AND deleted_at IS NULL.';
COMMENT ON INDEX public.uq_workspaces_organization_id_slug IS 'Workspaces of an organization have different addresses. It holds where deleted_at IS NULL.';
COMMENT ON POLICY tenant_isolation ON public.workspaces IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_workspaces_updated_at ON public.workspaces IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_workspaces_audit ON public.workspaces IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.workspace_members IS 'A member of the organization who works in a workspace.';
COMMENT ON COLUMN public.workspace_members.organization_id IS 'The organization that owns the workspace member; no other sees it.';
COMMENT ON COLUMN public.workspace_members.workspace_id IS 'Where the person works.';
COMMENT ON COLUMN public.workspace_members.user_id IS 'Who works there; whoever leaves the organization leaves it, too.';
COMMENT ON COLUMN public.workspace_members.role IS 'What the person may do there.';
COMMENT ON COLUMN public.workspace_members.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT fk_workspace_members_organization ON public.workspace_members IS 'A organization stays as long as a workspace member refers to it.';
COMMENT ON CONSTRAINT fk_workspace_members_workspace ON public.workspace_members IS 'The workspace member is a part of the workspace and goes with it.';
COMMENT ON CONSTRAINT fk_workspace_members_user ON public.workspace_members IS 'The workspace member is a part of the organization member and goes with it.';
COMMENT ON INDEX public.idx_workspace_members_organization_id_user_id IS 'Finds the workspace_members of one of the organization_members, also when that is deleted.';
COMMENT ON POLICY tenant_isolation ON public.workspace_members IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_workspace_members_audit ON public.workspace_members IS 'Every change of a row leaves a row in the audit table.';

DO $validation$
DECLARE
  missing text;
BEGIN
  SELECT string_agg(concat_ws(' ', expected.owner, nullif(expected.part, '')), ', ') INTO missing
  FROM (VALUES
    ('public.audit_logs', ''),
    ('public.idx_audit_logs_organization_id_changed_by_changed_at', ''),
    ('public.idx_audit_logs_organization_id_table_name_row_key_changed_at', ''),
    ('public.meters', ''),
    ('public.organizations', ''),
    ('public.uq_organizations_slug', ''),
    ('public.identity_providers', ''),
    ('public.permissions', ''),
    ('public.roles', ''),
    ('public.role_permissions', ''),
    ('public.idx_role_permissions_organization_id_permission_id', ''),
    ('public.idx_role_permissions_permission_id', ''),
    ('public.sso_domains', ''),
    ('public.idx_sso_domains_organization_id_domain_partial', ''),
    ('public.idx_sso_domains_organization_id_identity_provider_id', ''),
    ('public.uq_sso_domains_domain', ''),
    ('public.subscription_plans', ''),
    ('public.plan_allowances', ''),
    ('public.idx_plan_allowances_meter_id', ''),
    ('public.subscriptions', ''),
    ('public.idx_subscriptions_status_ends_at', ''),
    ('public.idx_subscriptions_subscription_plan_id', ''),
    ('public.uq_subscriptions_organization_id_subscription_plan_id', ''),
    ('public.invoices', ''),
    ('public.idx_invoices_due_on_partial', ''),
    ('public.idx_invoices_organization_id_issued_on', ''),
    ('public.idx_invoices_organization_id_subscription_id', ''),
    ('public.invoice_lines', ''),
    ('public.payments', ''),
    ('public.idx_payments_organization_id_invoice_id', ''),
    ('public.idx_payments_organization_id_provider_provider_reference', ''),
    ('public.idx_payments_organization_id_status_created_at', ''),
    ('public.uq_payments_provider_provider_reference', ''),
    ('public.subscription_periods', ''),
    ('public.usage_records', ''),
    ('public.idx_usage_records_meter_id', ''),
    ('public.idx_usage_records_organization_id_meter_id_occurred_at', ''),
    ('public.idx_usage_records_organization_id_subscription_id', ''),
    ('public.usage_totals', ''),
    ('public.idx_usage_totals_meter_id', ''),
    ('public.idx_usage_totals_organization_id_period_start', ''),
    ('public.idx_usage_totals_period_end_partial', ''),
    ('public.users', ''),
    ('public.idx_users_created_at', ''),
    ('public.uq_users_email', ''),
    ('public.email_verifications', ''),
    ('public.idx_email_verifications_user_id', ''),
    ('public.organization_invitations', ''),
    ('public.idx_organization_invitations_invited_by_id', ''),
    ('public.idx_organization_invitations_organization_id_created_at', ''),
    ('public.uq_organization_invitations_organization_id_email', ''),
    ('public.organization_members', ''),
    ('public.idx_organization_members_organization_id_joined_at', ''),
    ('public.idx_organization_members_user_id', ''),
    ('public.password_resets', ''),
    ('public.idx_password_resets_user_id', ''),
    ('public.refunds', ''),
    ('public.idx_refunds_organization_id_payment_id', ''),
    ('public.idx_refunds_requested_by_id', ''),
    ('public.sessions', ''),
    ('public.idx_sessions_expires_at', ''),
    ('public.idx_sessions_user_id_created_at', ''),
    ('public.subscription_status_history', ''),
    ('public.idx_subscription_status_history_changed_by_id', ''),
    ('public.idx_subscription_status_history_organization_id_subscr_35ba735b', ''),
    ('public.user_identities', ''),
    ('public.idx_user_identities_organization_id_user_id', ''),
    ('public.idx_user_identities_user_id', ''),
    ('public.user_profiles', ''),
    ('public.user_roles', ''),
    ('public.idx_user_roles_granted_by_id', ''),
    ('public.idx_user_roles_organization_id_role_id', ''),
    ('public.workspaces', ''),
    ('public.uq_workspaces_organization_id', ''),
    ('public.uq_workspaces_organization_id_slug', ''),
    ('public.workspace_members', ''),
    ('public.idx_workspace_members_organization_id_user_id', '')
  ) AS expected (owner, part)
  WHERE to_regclass(expected.owner) IS NULL;
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'Missing relations after the migration: %', missing;
  END IF;
  SELECT string_agg(concat_ws(' ', expected.owner, nullif(expected.part, '')), ', ') INTO missing
  FROM (VALUES
    ('public.audit_logs', 'pk_audit_logs'),
    ('public.audit_logs', 'chk_audit_logs_table_name'),
    ('public.meters', 'pk_meters'),
    ('public.meters', 'uq_meters_code'),
    ('public.meters', 'chk_meters_code'),
    ('public.meters', 'chk_meters_name'),
    ('public.meters', 'chk_meters_unit'),
    ('public.organizations', 'pk_organizations'),
    ('public.organizations', 'chk_organizations_name'),
    ('public.organizations', 'chk_organizations_slug'),
    ('public.organizations', 'chk_organizations_billing_email'),
    ('public.organizations', 'chk_organizations_country'),
    ('public.organizations', 'chk_organizations_time_zone'),
    ('public.organizations', 'chk_organizations_suspension'),
    ('public.identity_providers', 'pk_identity_providers'),
    ('public.identity_providers', 'uq_identity_providers_organization_id_id'),
    ('public.identity_providers', 'uq_identity_providers_organization_id_issuer_client_id'),
    ('public.identity_providers', 'chk_identity_providers_name'),
    ('public.identity_providers', 'chk_identity_providers_issuer'),
    ('public.identity_providers', 'chk_identity_providers_client_id'),
    ('public.identity_providers', 'chk_identity_providers_secret_name'),
    ('public.identity_providers', 'chk_identity_providers_metadata_url'),
    ('public.identity_providers', 'fk_identity_providers_organization'),
    ('public.permissions', 'pk_permissions'),
    ('public.permissions', 'uq_permissions_resource_action'),
    ('public.permissions', 'chk_permissions_resource'),
    ('public.permissions', 'chk_permissions_action'),
    ('public.roles', 'pk_roles'),
    ('public.roles', 'uq_roles_organization_id_id'),
    ('public.roles', 'uq_roles_organization_id_name'),
    ('public.roles', 'chk_roles_name'),
    ('public.roles', 'fk_roles_organization'),
    ('public.role_permissions', 'pk_role_permissions'),
    ('public.role_permissions', 'fk_role_permissions_organization'),
    ('public.role_permissions', 'fk_role_permissions_role'),
    ('public.role_permissions', 'fk_role_permissions_permission'),
    ('public.sso_domains', 'pk_sso_domains'),
    ('public.sso_domains', 'chk_sso_domains_domain'),
    ('public.sso_domains', 'chk_sso_domains_challenge'),
    ('public.sso_domains', 'chk_sso_domains_domain_lower'),
    ('public.sso_domains', 'fk_sso_domains_organization'),
    ('public.sso_domains', 'fk_sso_domains_identity_provider'),
    ('public.subscription_plans', 'pk_subscription_plans'),
    ('public.subscription_plans', 'uq_subscription_plans_code'),
    ('public.subscription_plans', 'chk_subscription_plans_code'),
    ('public.subscription_plans', 'chk_subscription_plans_name'),
    ('public.subscription_plans', 'chk_subscription_plans_price'),
    ('public.subscription_plans', 'chk_subscription_plans_currency'),
    ('public.subscription_plans', 'chk_subscription_plans_trial_days'),
    ('public.plan_allowances', 'pk_plan_allowances'),
    ('public.plan_allowances', 'uq_plan_allowances_subscription_plan_id_meter_id'),
    ('public.plan_allowances', 'chk_plan_allowances_included_not_negative'),
    ('public.plan_allowances', 'chk_plan_allowances_overage_not_negative'),
    ('public.plan_allowances', 'fk_plan_allowances_subscription_plan'),
    ('public.plan_allowances', 'fk_plan_allowances_meter'),
    ('public.subscriptions', 'pk_subscriptions'),
    ('public.subscriptions', 'uq_subscriptions_organization_id_id'),
    ('public.subscriptions', 'chk_subscriptions_seats'),
    ('public.subscriptions', 'chk_subscriptions_price'),
    ('public.subscriptions', 'chk_subscriptions_currency'),
    ('public.subscriptions', 'chk_subscriptions_cancelled_after_start'),
    ('public.subscriptions', 'chk_subscriptions_ends_after_start'),
    ('public.subscriptions', 'fk_subscriptions_customer'),
    ('public.subscriptions', 'fk_subscriptions_subscription_plan'),
    ('public.invoices', 'pk_invoices'),
    ('public.invoices', 'uq_invoices_organization_id_id'),
    ('public.invoices', 'uq_invoices_number'),
    ('public.invoices', 'chk_invoices_number'),
    ('public.invoices', 'chk_invoices_currency'),
    ('public.invoices', 'chk_invoices_recipient_name'),
    ('public.invoices', 'chk_invoices_tax_number'),
    ('public.invoices', 'chk_invoices_subtotal'),
    ('public.invoices', 'chk_invoices_tax'),
    ('public.invoices', 'chk_invoices_total'),
    ('public.invoices', 'chk_invoices_amount_paid'),
    ('public.invoices', 'chk_invoices_numbered'),
    ('public.invoices', 'chk_invoices_issued'),
    ('public.invoices', 'chk_invoices_due'),
    ('public.invoices', 'chk_invoices_due_after_issue'),
    ('public.invoices', 'chk_invoices_sum'),
    ('public.invoices', 'chk_invoices_paid_of_total'),
    ('public.invoices', 'fk_invoices_customer'),
    ('public.invoices', 'fk_invoices_subscription'),
    ('public.invoice_lines', 'pk_invoice_lines'),
    ('public.invoice_lines', 'uq_invoice_lines_organization_id_invoice_id_line_no'),
    ('public.invoice_lines', 'chk_invoice_lines_line_no'),
    ('public.invoice_lines', 'chk_invoice_lines_tax_rate'),
    ('public.invoice_lines', 'chk_invoice_lines_period'),
    ('public.invoice_lines', 'fk_invoice_lines_organization'),
    ('public.invoice_lines', 'fk_invoice_lines_invoice'),
    ('public.payments', 'pk_payments'),
    ('public.payments', 'uq_payments_organization_id_id'),
    ('public.payments', 'chk_payments_amount'),
    ('public.payments', 'chk_payments_currency'),
    ('public.payments', 'chk_payments_provider'),
    ('public.payments', 'chk_payments_provider_reference'),
    ('public.payments', 'chk_payments_provider_named'),
    ('public.payments', 'fk_payments_organization'),
    ('public.payments', 'fk_payments_order'),
    ('public.subscription_periods', 'pk_subscription_periods'),
    ('public.subscription_periods', 'uq_subscription_periods_organization_id_subscription_i_a826222e'),
    ('public.subscription_periods', 'chk_subscription_periods_amount'),
    ('public.subscription_periods', 'chk_subscription_periods_period'),
    ('public.subscription_periods', 'fk_subscription_periods_organization'),
    ('public.subscription_periods', 'fk_subscription_periods_subscription'),
    ('public.usage_records', 'pk_usage_records'),
    ('public.usage_records', 'uq_usage_records_organization_id_idempotency_key'),
    ('public.usage_records', 'chk_usage_records_idempotency_key'),
    ('public.usage_records', 'chk_usage_records_counted'),
    ('public.usage_records', 'fk_usage_records_customer'),
    ('public.usage_records', 'fk_usage_records_meter'),
    ('public.usage_records', 'fk_usage_records_subscription'),
    ('public.usage_totals', 'pk_usage_totals'),
    ('public.usage_totals', 'uq_usage_totals_organization_id_meter_id_period_start'),
    ('public.usage_totals', 'chk_usage_totals_period'),
    ('public.usage_totals', 'fk_usage_totals_customer'),
    ('public.usage_totals', 'fk_usage_totals_meter'),
    ('public.users', 'pk_users'),
    ('public.users', 'chk_users_email'),
    ('public.users', 'chk_users_first_name'),
    ('public.users', 'chk_users_last_name'),
    ('public.users', 'chk_users_email_lower'),
    ('public.email_verifications', 'pk_email_verifications'),
    ('public.email_verifications', 'uq_email_verifications_token_hash'),
    ('public.email_verifications', 'chk_email_verifications_email'),
    ('public.email_verifications', 'chk_email_verifications_lifetime'),
    ('public.email_verifications', 'fk_email_verifications_user'),
    ('public.organization_invitations', 'pk_organization_invitations'),
    ('public.organization_invitations', 'uq_organization_invitations_token_hash'),
    ('public.organization_invitations', 'chk_organization_invitations_email'),
    ('public.organization_invitations', 'chk_organization_invitations_email_lower'),
    ('public.organization_invitations', 'chk_organization_invitations_lifetime'),
    ('public.organization_invitations', 'chk_organization_invitations_one_end'),
    ('public.organization_invitations', 'fk_organization_invitations_organization'),
    ('public.organization_invitations', 'fk_organization_invitations_invited_by'),
    ('public.organization_members', 'pk_organization_members'),
    ('public.organization_members', 'fk_organization_members_organization'),
    ('public.organization_members', 'fk_organization_members_user'),
    ('public.password_resets', 'pk_password_resets'),
    ('public.password_resets', 'uq_password_resets_token_hash'),
    ('public.password_resets', 'chk_password_resets_lifetime'),
    ('public.password_resets', 'fk_password_resets_user'),
    ('public.refunds', 'pk_refunds'),
    ('public.refunds', 'chk_refunds_amount'),
    ('public.refunds', 'chk_refunds_provider_reference'),
    ('public.refunds', 'fk_refunds_organization'),
    ('public.refunds', 'fk_refunds_payment'),
    ('public.refunds', 'fk_refunds_requested_by'),
    ('public.sessions', 'pk_sessions'),
    ('public.sessions', 'uq_sessions_token_hash'),
    ('public.sessions', 'chk_sessions_lifetime'),
    ('public.sessions', 'fk_sessions_user'),
    ('public.subscription_status_history', 'pk_subscription_status_history'),
    ('public.subscription_status_history', 'fk_subscription_status_history_organization'),
    ('public.subscription_status_history', 'fk_subscription_status_history_subscription'),
    ('public.subscription_status_history', 'fk_subscription_status_history_changed_by'),
    ('public.user_identities', 'pk_user_identities'),
    ('public.user_identities', 'uq_user_identities_organization_id_identity_provider_id_subject'),
    ('public.user_identities', 'chk_user_identities_subject'),
    ('public.user_identities', 'chk_user_identities_email'),
    ('public.user_identities', 'fk_user_identities_organization'),
    ('public.user_identities', 'fk_user_identities_user'),
    ('public.user_identities', 'fk_user_identities_identity_provider'),
    ('public.user_profiles', 'pk_user_profiles'),
    ('public.user_profiles', 'uq_user_profiles_user_id'),
    ('public.user_profiles', 'chk_user_profiles_display_name'),
    ('public.user_profiles', 'chk_user_profiles_avatar_url'),
    ('public.user_profiles', 'chk_user_profiles_locale'),
    ('public.user_profiles', 'chk_user_profiles_time_zone'),
    ('public.user_profiles', 'fk_user_profiles_user'),
    ('public.user_roles', 'pk_user_roles'),
    ('public.user_roles', 'fk_user_roles_organization'),
    ('public.user_roles', 'fk_user_roles_user'),
    ('public.user_roles', 'fk_user_roles_role'),
    ('public.user_roles', 'fk_user_roles_granted_by'),
    ('public.workspaces', 'pk_workspaces'),
    ('public.workspaces', 'uq_workspaces_organization_id_id'),
    ('public.workspaces', 'chk_workspaces_name'),
    ('public.workspaces', 'chk_workspaces_slug'),
    ('public.workspaces', 'fk_workspaces_organization'),
    ('public.workspace_members', 'pk_workspace_members'),
    ('public.workspace_members', 'fk_workspace_members_organization'),
    ('public.workspace_members', 'fk_workspace_members_workspace'),
    ('public.workspace_members', 'fk_workspace_members_user')
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
    ('public.meters', 'trg_meters_updated_at'),
    ('public.meters', 'trg_meters_audit'),
    ('public.organizations', 'trg_organizations_updated_at'),
    ('public.organizations', 'trg_organizations_audit'),
    ('public.identity_providers', 'trg_identity_providers_updated_at'),
    ('public.identity_providers', 'trg_identity_providers_audit'),
    ('public.permissions', 'trg_permissions_updated_at'),
    ('public.permissions', 'trg_permissions_audit'),
    ('public.roles', 'trg_roles_updated_at'),
    ('public.roles', 'trg_roles_audit'),
    ('public.role_permissions', 'trg_role_permissions_audit'),
    ('public.sso_domains', 'trg_sso_domains_updated_at'),
    ('public.sso_domains', 'trg_sso_domains_audit'),
    ('public.subscription_plans', 'trg_subscription_plans_updated_at'),
    ('public.subscription_plans', 'trg_subscription_plans_audit'),
    ('public.plan_allowances', 'trg_plan_allowances_updated_at'),
    ('public.plan_allowances', 'trg_plan_allowances_audit'),
    ('public.subscriptions', 'trg_subscriptions_updated_at'),
    ('public.subscriptions', 'trg_subscriptions_audit'),
    ('public.invoices', 'trg_invoices_updated_at'),
    ('public.invoices', 'trg_invoices_audit'),
    ('public.invoice_lines', 'trg_invoice_lines_audit'),
    ('public.payments', 'trg_payments_updated_at'),
    ('public.payments', 'trg_payments_audit'),
    ('public.subscription_periods', 'trg_subscription_periods_audit'),
    ('public.usage_records', 'trg_usage_records_append_only'),
    ('public.usage_records', 'trg_usage_records_audit'),
    ('public.usage_totals', 'trg_usage_totals_updated_at'),
    ('public.usage_totals', 'trg_usage_totals_audit'),
    ('public.users', 'trg_users_updated_at'),
    ('public.users', 'trg_users_audit'),
    ('public.email_verifications', 'trg_email_verifications_audit'),
    ('public.organization_invitations', 'trg_organization_invitations_updated_at'),
    ('public.organization_invitations', 'trg_organization_invitations_audit'),
    ('public.organization_members', 'trg_organization_members_audit'),
    ('public.password_resets', 'trg_password_resets_audit'),
    ('public.refunds', 'trg_refunds_updated_at'),
    ('public.refunds', 'trg_refunds_audit'),
    ('public.sessions', 'trg_sessions_audit'),
    ('public.subscription_status_history', 'trg_subscription_status_history_audit'),
    ('public.user_identities', 'trg_user_identities_updated_at'),
    ('public.user_identities', 'trg_user_identities_audit'),
    ('public.user_profiles', 'trg_user_profiles_updated_at'),
    ('public.user_profiles', 'trg_user_profiles_audit'),
    ('public.user_roles', 'trg_user_roles_audit'),
    ('public.workspaces', 'trg_workspaces_updated_at'),
    ('public.workspaces', 'trg_workspaces_audit'),
    ('public.workspace_members', 'trg_workspace_members_audit')
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
