-- Table workspaces of multi-tenant
-- Needs first: organizations.sql

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

CREATE UNIQUE INDEX uq_workspaces_organization_id ON public.workspaces USING btree (organization_id) WHERE is_default AND deleted_at IS NULL;

CREATE UNIQUE INDEX uq_workspaces_organization_id_slug ON public.workspaces USING btree (organization_id, slug) WHERE deleted_at IS NULL;

ALTER TABLE public.workspaces
  ADD CONSTRAINT fk_workspaces_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE CASCADE;

CREATE TRIGGER trg_workspaces_updated_at
  BEFORE UPDATE ON public.workspaces
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_workspaces_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.workspaces
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.workspaces ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.workspaces FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.workspaces FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

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
