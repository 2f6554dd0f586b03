-- Table roles of multi-tenant
-- Needs first: organizations.sql

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

ALTER TABLE public.roles
  ADD CONSTRAINT fk_roles_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_roles_updated_at
  BEFORE UPDATE ON public.roles
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_roles_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.roles
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.roles ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.roles FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.roles FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

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
