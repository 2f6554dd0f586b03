-- Table organizations of multi-tenant

CREATE TYPE public.organization_status AS ENUM ('trial', 'active', 'suspended', 'closed');

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

COMMENT ON TYPE public.organization_status IS 'The values of organization status.';

COMMENT ON FUNCTION public.set_updated_at IS 'Keeps updated_at true whoever writes the row.';

COMMENT ON FUNCTION public.write_audit_log IS 'Writes the audit row of a change.';

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

CREATE UNIQUE INDEX uq_organizations_slug ON public.organizations USING btree (slug) WHERE deleted_at IS NULL;

CREATE TRIGGER trg_organizations_updated_at
  BEFORE UPDATE ON public.organizations
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_organizations_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.organizations
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.organizations ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organizations FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.organizations FOR ALL USING (id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

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
