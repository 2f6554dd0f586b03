-- Table role_permissions of multi-tenant
-- Needs first: organizations.sql, permissions.sql, roles.sql

CREATE TABLE public.role_permissions (
  organization_id bigint NOT NULL,
  role_id bigint NOT NULL,
  permission_id bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_role_permissions PRIMARY KEY (organization_id, role_id, permission_id)
);

CREATE INDEX idx_role_permissions_organization_id_permission_id ON public.role_permissions USING btree (organization_id, permission_id);

CREATE INDEX idx_role_permissions_permission_id ON public.role_permissions USING btree (permission_id);

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

CREATE TRIGGER trg_role_permissions_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.role_permissions
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.role_permissions ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.role_permissions FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.role_permissions FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

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
