-- Migration: 20260102030405_sign_in
-- Purpose: create the schema of sign-in: 4 enum types, 3 functions, 14 tables, 17 indexes, 13 foreign keys, 21 triggers
-- Created: 2026-01-02T03:04:05.000Z
-- Undo: run down.sql

SET lock_timeout = '5s';
SET statement_timeout = '60s';

BEGIN;

CREATE TYPE public.audit_action AS ENUM ('insert', 'update', 'delete');

CREATE TYPE public.billing_period AS ENUM ('month', 'quarter', 'year');

CREATE TYPE public.subscription_status AS ENUM ('trial', 'active', 'past_due', 'cancelled', 'ended');

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
  secrets CONSTANT text[] := ARRAY['password_hash', 'token_hash']::text[];
  before_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) - secrets END;
  after_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) - secrets END;
  kept jsonb := coalesce(after_row, before_row);
BEGIN
  INSERT INTO public.audit_logs (table_name, row_key, action, old_values, new_values, changed_by)
  VALUES (
    TG_TABLE_NAME,
    CASE TG_TABLE_NAME WHEN 'user_roles' THEN concat_ws('/', kept ->> 'user_id', kept ->> 'role_id') WHEN 'role_permissions' THEN concat_ws('/', kept ->> 'role_id', kept ->> 'permission_id') ELSE kept ->> 'id' END,
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
  name text NOT NULL,
  description text,
  is_system boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_roles PRIMARY KEY (id),
  CONSTRAINT uq_roles_name UNIQUE (name),
  CONSTRAINT chk_roles_name CHECK (name <> '')
);

CREATE TABLE public.role_permissions (
  role_id bigint NOT NULL,
  permission_id bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_role_permissions PRIMARY KEY (role_id, permission_id)
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

CREATE TABLE public.subscriptions (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  subscription_plan_id bigint NOT NULL,
  status public.subscription_status NOT NULL DEFAULT 'active',
  price numeric(12, 2) NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now(),
  cancelled_at timestamptz,
  ends_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_subscriptions PRIMARY KEY (id),
  CONSTRAINT chk_subscriptions_price CHECK (price >= 0),
  CONSTRAINT chk_subscriptions_cancelled_after_start CHECK (cancelled_at >= started_at),
  CONSTRAINT chk_subscriptions_ends_after_start CHECK (ends_at > started_at)
);

CREATE TABLE public.subscription_periods (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  subscription_id bigint NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  amount numeric(12, 2) NOT NULL,
  paid_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_subscription_periods PRIMARY KEY (id),
  CONSTRAINT uq_subscription_periods_subscription_id_starts_at UNIQUE (subscription_id, starts_at),
  CONSTRAINT chk_subscription_periods_amount CHECK (amount >= 0),
  CONSTRAINT chk_subscription_periods_period CHECK (ends_at > starts_at)
);

CREATE TABLE public.user_identities (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  provider text NOT NULL,
  subject text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_user_identities PRIMARY KEY (id),
  CONSTRAINT uq_user_identities_provider_subject UNIQUE (provider, subject),
  CONSTRAINT chk_user_identities_provider CHECK (provider <> ''),
  CONSTRAINT chk_user_identities_subject CHECK (subject <> '')
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
  user_id bigint NOT NULL,
  role_id bigint NOT NULL,
  granted_by_id bigint,
  expires_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_user_roles PRIMARY KEY (user_id, role_id)
);

CREATE INDEX idx_audit_logs_changed_by_changed_at ON public.audit_logs USING btree (changed_by, changed_at DESC);

CREATE INDEX idx_audit_logs_table_name_row_key_changed_at ON public.audit_logs USING btree (table_name, row_key, changed_at DESC);

CREATE INDEX idx_role_permissions_permission_id ON public.role_permissions USING btree (permission_id);

CREATE INDEX idx_users_created_at ON public.users USING btree (created_at DESC);

CREATE UNIQUE INDEX uq_users_email ON public.users USING btree (email) WHERE deleted_at IS NULL;

CREATE INDEX idx_email_verifications_user_id ON public.email_verifications USING btree (user_id);

CREATE INDEX idx_password_resets_user_id ON public.password_resets USING btree (user_id);

CREATE INDEX idx_sessions_expires_at ON public.sessions USING btree (expires_at);

CREATE INDEX idx_sessions_user_id_created_at ON public.sessions USING btree (user_id, created_at DESC);

CREATE INDEX idx_subscriptions_status_ends_at ON public.subscriptions USING btree (status, ends_at);

CREATE INDEX idx_subscriptions_subscription_plan_id ON public.subscriptions USING btree (subscription_plan_id);

CREATE INDEX idx_subscriptions_user_id ON public.subscriptions USING btree (user_id);

CREATE UNIQUE INDEX uq_subscriptions_user_id_subscription_plan_id ON public.subscriptions USING btree (user_id, subscription_plan_id) WHERE ends_at IS NULL;

CREATE INDEX idx_subscription_periods_subscription_id_starts_at ON public.subscription_periods USING btree (subscription_id, starts_at DESC);

CREATE INDEX idx_user_identities_user_id ON public.user_identities USING btree (user_id);

CREATE INDEX idx_user_roles_granted_by_id ON public.user_roles USING btree (granted_by_id);

CREATE INDEX idx_user_roles_role_id ON public.user_roles USING btree (role_id);

ALTER TABLE public.role_permissions
  ADD CONSTRAINT fk_role_permissions_role FOREIGN KEY (role_id)
  REFERENCES public.roles (id)
  ON DELETE CASCADE;

ALTER TABLE public.role_permissions
  ADD CONSTRAINT fk_role_permissions_permission FOREIGN KEY (permission_id)
  REFERENCES public.permissions (id)
  ON DELETE CASCADE;

ALTER TABLE public.email_verifications
  ADD CONSTRAINT fk_email_verifications_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.password_resets
  ADD CONSTRAINT fk_password_resets_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.sessions
  ADD CONSTRAINT fk_sessions_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.subscriptions
  ADD CONSTRAINT fk_subscriptions_customer FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE RESTRICT;

ALTER TABLE public.subscriptions
  ADD CONSTRAINT fk_subscriptions_subscription_plan FOREIGN KEY (subscription_plan_id)
  REFERENCES public.subscription_plans (id)
  ON DELETE RESTRICT;

ALTER TABLE public.subscription_periods
  ADD CONSTRAINT fk_subscription_periods_subscription FOREIGN KEY (subscription_id)
  REFERENCES public.subscriptions (id)
  ON DELETE RESTRICT;

ALTER TABLE public.user_identities
  ADD CONSTRAINT fk_user_identities_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.user_profiles
  ADD CONSTRAINT fk_user_profiles_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.user_roles
  ADD CONSTRAINT fk_user_roles_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE CASCADE;

ALTER TABLE public.user_roles
  ADD CONSTRAINT fk_user_roles_role FOREIGN KEY (role_id)
  REFERENCES public.roles (id)
  ON DELETE RESTRICT;

ALTER TABLE public.user_roles
  ADD CONSTRAINT fk_user_roles_granted_by FOREIGN KEY (granted_by_id)
  REFERENCES public.users (id)
  ON DELETE SET NULL;

CREATE TRIGGER trg_audit_logs_append_only
  BEFORE UPDATE OR DELETE ON public.audit_logs
  FOR EACH ROW EXECUTE FUNCTION public.reject_change();

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

CREATE TRIGGER trg_subscription_plans_updated_at
  BEFORE UPDATE ON public.subscription_plans
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_subscription_plans_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.subscription_plans
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

CREATE TRIGGER trg_password_resets_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.password_resets
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_sessions_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.sessions
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_subscriptions_updated_at
  BEFORE UPDATE ON public.subscriptions
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_subscriptions_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.subscriptions
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

CREATE TRIGGER trg_subscription_periods_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.subscription_periods
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

COMMENT ON TYPE public.audit_action IS 'The values of audit log action.';

COMMENT ON TYPE public.billing_period IS 'The values of subscription plan billing period.';

COMMENT ON TYPE public.subscription_status IS 'The values of subscription status.';

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
COMMENT ON COLUMN public.roles.name IS 'What people call it.';
COMMENT ON COLUMN public.roles.description IS 'What its holders are there for.';
COMMENT ON COLUMN public.roles.is_system IS 'Built in: the application relies on it, and it is not edited.';
COMMENT ON COLUMN public.roles.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.roles.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_roles_name ON public.roles IS 'No two share one name.';
COMMENT ON CONSTRAINT chk_roles_name ON public.roles IS 'An empty name is no name.';
COMMENT ON TRIGGER trg_roles_updated_at ON public.roles IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_roles_audit ON public.roles IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.role_permissions IS 'A permission that a role grants.';
COMMENT ON COLUMN public.role_permissions.role_id IS 'The role that grants it.';
COMMENT ON COLUMN public.role_permissions.permission_id IS 'What is granted.';
COMMENT ON COLUMN public.role_permissions.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT fk_role_permissions_role ON public.role_permissions IS 'The role permission is a part of the role and goes with it.';
COMMENT ON CONSTRAINT fk_role_permissions_permission ON public.role_permissions IS 'The role permission is a part of the permission and goes with it.';
COMMENT ON INDEX public.idx_role_permissions_permission_id IS 'Find the roles that grant a permission.';
COMMENT ON TRIGGER trg_role_permissions_audit ON public.role_permissions IS 'Every change of a row leaves a row in the audit table.';

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

COMMENT ON TABLE public.subscriptions IS 'What somebody pays for again and again.';
COMMENT ON COLUMN public.subscriptions.id IS 'Surrogate key.';
COMMENT ON COLUMN public.subscriptions.user_id IS 'Who has it.';
COMMENT ON COLUMN public.subscriptions.subscription_plan_id IS 'What it is.';
COMMENT ON COLUMN public.subscriptions.status IS 'Where it stands.';
COMMENT ON COLUMN public.subscriptions.price IS 'What one period costs, as it was agreed.';
COMMENT ON COLUMN public.subscriptions.started_at IS 'When it began.';
COMMENT ON COLUMN public.subscriptions.cancelled_at IS 'When it was cancelled; empty until then.';
COMMENT ON COLUMN public.subscriptions.ends_at IS 'When the last paid period ends; empty while it goes on.';
COMMENT ON COLUMN public.subscriptions.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.subscriptions.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_subscriptions_price ON public.subscriptions IS 'The price is never negative.';
COMMENT ON CONSTRAINT chk_subscriptions_cancelled_after_start ON public.subscriptions IS 'Nothing is cancelled before it begins.';
COMMENT ON CONSTRAINT chk_subscriptions_ends_after_start ON public.subscriptions IS 'It ends after it began.';
COMMENT ON CONSTRAINT fk_subscriptions_customer ON public.subscriptions IS 'A user stays as long as a subscription refers to it.';
COMMENT ON CONSTRAINT fk_subscriptions_subscription_plan ON public.subscriptions IS 'A subscription plan stays as long as a subscription refers to it.';
COMMENT ON INDEX public.idx_subscriptions_status_ends_at IS 'List the subscriptions that end soon.';
COMMENT ON INDEX public.idx_subscriptions_subscription_plan_id IS 'Finds the subscriptions of one of the subscription_plans, also when that is deleted.';
COMMENT ON INDEX public.idx_subscriptions_user_id IS 'List the subscriptions of a customer.';
COMMENT ON INDEX public.uq_subscriptions_user_id_subscription_plan_id IS 'One that goes on for each person and plan. It holds where ends_at IS NULL.';
COMMENT ON TRIGGER trg_subscriptions_updated_at ON public.subscriptions IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_subscriptions_audit ON public.subscriptions IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.subscription_periods IS 'A period that was billed.';
COMMENT ON COLUMN public.subscription_periods.id IS 'Surrogate key.';
COMMENT ON COLUMN public.subscription_periods.subscription_id IS 'Whose period it is.';
COMMENT ON COLUMN public.subscription_periods.starts_at IS 'When it begins.';
COMMENT ON COLUMN public.subscription_periods.ends_at IS 'When it ends.';
COMMENT ON COLUMN public.subscription_periods.amount IS 'What it cost.';
COMMENT ON COLUMN public.subscription_periods.paid_at IS 'When it was paid; empty until then.';
COMMENT ON COLUMN public.subscription_periods.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_subscription_periods_subscription_id_starts_at ON public.subscription_periods IS 'A period is billed once.';
COMMENT ON CONSTRAINT chk_subscription_periods_amount ON public.subscription_periods IS 'The amount is never negative.';
COMMENT ON CONSTRAINT chk_subscription_periods_period ON public.subscription_periods IS 'A period has a length.';
COMMENT ON CONSTRAINT fk_subscription_periods_subscription ON public.subscription_periods IS 'A subscription stays as long as a subscription period refers to it.';
COMMENT ON INDEX public.idx_subscription_periods_subscription_id_starts_at IS 'Show the periods of a subscription, newest first.';
COMMENT ON TRIGGER trg_subscription_periods_audit ON public.subscription_periods IS 'Every change of a row leaves a row in the audit table.';

COMMENT ON TABLE public.user_identities IS 'An account at an identity provider that signs a person in.';
COMMENT ON COLUMN public.user_identities.id IS 'Surrogate key.';
COMMENT ON COLUMN public.user_identities.user_id IS 'Who it signs in.';
COMMENT ON COLUMN public.user_identities.provider IS 'The provider, such as `google` or the issuer''s URL.';
COMMENT ON COLUMN public.user_identities.subject IS 'The provider''s name for the person, which never changes.';
COMMENT ON COLUMN public.user_identities.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.user_identities.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_user_identities_provider_subject ON public.user_identities IS 'One account there is one person here.';
COMMENT ON CONSTRAINT chk_user_identities_provider ON public.user_identities IS 'An empty provider is no provider.';
COMMENT ON CONSTRAINT chk_user_identities_subject ON public.user_identities IS 'An empty subject is no subject.';
COMMENT ON CONSTRAINT fk_user_identities_user ON public.user_identities IS 'The user identity is a part of the user and goes with it.';
COMMENT ON INDEX public.idx_user_identities_user_id IS 'Finds the user_identities of one of the users, also when that is deleted.';
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
COMMENT ON COLUMN public.user_roles.user_id IS 'Who holds the role.';
COMMENT ON COLUMN public.user_roles.role_id IS 'The role that is held.';
COMMENT ON COLUMN public.user_roles.granted_by_id IS 'Who gave it; empty when the system did.';
COMMENT ON COLUMN public.user_roles.expires_at IS 'When it ends by itself; empty for no end.';
COMMENT ON COLUMN public.user_roles.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT fk_user_roles_user ON public.user_roles IS 'The user role is a part of the user and goes with it.';
COMMENT ON CONSTRAINT fk_user_roles_role ON public.user_roles IS 'A role stays as long as a user role refers to it.';
COMMENT ON CONSTRAINT fk_user_roles_granted_by ON public.user_roles IS 'The user role outlives the user and forgets it.';
COMMENT ON INDEX public.idx_user_roles_granted_by_id IS 'Finds the user_roles of one of the users, also when that is deleted.';
COMMENT ON INDEX public.idx_user_roles_role_id IS 'List the holders of a role.';
COMMENT ON TRIGGER trg_user_roles_audit ON public.user_roles IS 'Every change of a row leaves a row in the audit table.';

DO $validation$
DECLARE
  missing text;
BEGIN
  SELECT string_agg(concat_ws(' ', expected.owner, nullif(expected.part, '')), ', ') INTO missing
  FROM (VALUES
    ('public.audit_logs', ''),
    ('public.idx_audit_logs_changed_by_changed_at', ''),
    ('public.idx_audit_logs_table_name_row_key_changed_at', ''),
    ('public.permissions', ''),
    ('public.roles', ''),
    ('public.role_permissions', ''),
    ('public.idx_role_permissions_permission_id', ''),
    ('public.subscription_plans', ''),
    ('public.users', ''),
    ('public.idx_users_created_at', ''),
    ('public.uq_users_email', ''),
    ('public.email_verifications', ''),
    ('public.idx_email_verifications_user_id', ''),
    ('public.password_resets', ''),
    ('public.idx_password_resets_user_id', ''),
    ('public.sessions', ''),
    ('public.idx_sessions_expires_at', ''),
    ('public.idx_sessions_user_id_created_at', ''),
    ('public.subscriptions', ''),
    ('public.idx_subscriptions_status_ends_at', ''),
    ('public.idx_subscriptions_subscription_plan_id', ''),
    ('public.idx_subscriptions_user_id', ''),
    ('public.uq_subscriptions_user_id_subscription_plan_id', ''),
    ('public.subscription_periods', ''),
    ('public.idx_subscription_periods_subscription_id_starts_at', ''),
    ('public.user_identities', ''),
    ('public.idx_user_identities_user_id', ''),
    ('public.user_profiles', ''),
    ('public.user_roles', ''),
    ('public.idx_user_roles_granted_by_id', ''),
    ('public.idx_user_roles_role_id', '')
  ) AS expected (owner, part)
  WHERE to_regclass(expected.owner) IS NULL;
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'Missing relations after the migration: %', missing;
  END IF;
  SELECT string_agg(concat_ws(' ', expected.owner, nullif(expected.part, '')), ', ') INTO missing
  FROM (VALUES
    ('public.audit_logs', 'pk_audit_logs'),
    ('public.audit_logs', 'chk_audit_logs_table_name'),
    ('public.permissions', 'pk_permissions'),
    ('public.permissions', 'uq_permissions_resource_action'),
    ('public.permissions', 'chk_permissions_resource'),
    ('public.permissions', 'chk_permissions_action'),
    ('public.roles', 'pk_roles'),
    ('public.roles', 'uq_roles_name'),
    ('public.roles', 'chk_roles_name'),
    ('public.role_permissions', 'pk_role_permissions'),
    ('public.role_permissions', 'fk_role_permissions_role'),
    ('public.role_permissions', 'fk_role_permissions_permission'),
    ('public.subscription_plans', 'pk_subscription_plans'),
    ('public.subscription_plans', 'uq_subscription_plans_code'),
    ('public.subscription_plans', 'chk_subscription_plans_code'),
    ('public.subscription_plans', 'chk_subscription_plans_name'),
    ('public.subscription_plans', 'chk_subscription_plans_price'),
    ('public.subscription_plans', 'chk_subscription_plans_currency'),
    ('public.subscription_plans', 'chk_subscription_plans_trial_days'),
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
    ('public.password_resets', 'pk_password_resets'),
    ('public.password_resets', 'uq_password_resets_token_hash'),
    ('public.password_resets', 'chk_password_resets_lifetime'),
    ('public.password_resets', 'fk_password_resets_user'),
    ('public.sessions', 'pk_sessions'),
    ('public.sessions', 'uq_sessions_token_hash'),
    ('public.sessions', 'chk_sessions_lifetime'),
    ('public.sessions', 'fk_sessions_user'),
    ('public.subscriptions', 'pk_subscriptions'),
    ('public.subscriptions', 'chk_subscriptions_price'),
    ('public.subscriptions', 'chk_subscriptions_cancelled_after_start'),
    ('public.subscriptions', 'chk_subscriptions_ends_after_start'),
    ('public.subscriptions', 'fk_subscriptions_customer'),
    ('public.subscriptions', 'fk_subscriptions_subscription_plan'),
    ('public.subscription_periods', 'pk_subscription_periods'),
    ('public.subscription_periods', 'uq_subscription_periods_subscription_id_starts_at'),
    ('public.subscription_periods', 'chk_subscription_periods_amount'),
    ('public.subscription_periods', 'chk_subscription_periods_period'),
    ('public.subscription_periods', 'fk_subscription_periods_subscription'),
    ('public.user_identities', 'pk_user_identities'),
    ('public.user_identities', 'uq_user_identities_provider_subject'),
    ('public.user_identities', 'chk_user_identities_provider'),
    ('public.user_identities', 'chk_user_identities_subject'),
    ('public.user_identities', 'fk_user_identities_user'),
    ('public.user_profiles', 'pk_user_profiles'),
    ('public.user_profiles', 'uq_user_profiles_user_id'),
    ('public.user_profiles', 'chk_user_profiles_display_name'),
    ('public.user_profiles', 'chk_user_profiles_avatar_url'),
    ('public.user_profiles', 'chk_user_profiles_locale'),
    ('public.user_profiles', 'chk_user_profiles_time_zone'),
    ('public.user_profiles', 'fk_user_profiles_user'),
    ('public.user_roles', 'pk_user_roles'),
    ('public.user_roles', 'fk_user_roles_user'),
    ('public.user_roles', 'fk_user_roles_role'),
    ('public.user_roles', 'fk_user_roles_granted_by')
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
    ('public.permissions', 'trg_permissions_updated_at'),
    ('public.permissions', 'trg_permissions_audit'),
    ('public.roles', 'trg_roles_updated_at'),
    ('public.roles', 'trg_roles_audit'),
    ('public.role_permissions', 'trg_role_permissions_audit'),
    ('public.subscription_plans', 'trg_subscription_plans_updated_at'),
    ('public.subscription_plans', 'trg_subscription_plans_audit'),
    ('public.users', 'trg_users_updated_at'),
    ('public.users', 'trg_users_audit'),
    ('public.email_verifications', 'trg_email_verifications_audit'),
    ('public.password_resets', 'trg_password_resets_audit'),
    ('public.sessions', 'trg_sessions_audit'),
    ('public.subscriptions', 'trg_subscriptions_updated_at'),
    ('public.subscriptions', 'trg_subscriptions_audit'),
    ('public.subscription_periods', 'trg_subscription_periods_audit'),
    ('public.user_identities', 'trg_user_identities_updated_at'),
    ('public.user_identities', 'trg_user_identities_audit'),
    ('public.user_profiles', 'trg_user_profiles_updated_at'),
    ('public.user_profiles', 'trg_user_profiles_audit'),
    ('public.user_roles', 'trg_user_roles_audit')
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
