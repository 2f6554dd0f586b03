-- Table user_roles of multi-tenant
-- Needs first: organization_members.sql, organizations.sql, roles.sql, users.sql

CREATE TABLE public.user_roles (
  organization_id bigint NOT NULL,
  user_id bigint NOT NULL,
  role_id bigint NOT NULL,
  granted_by_id bigint,
  expires_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_user_roles PRIMARY KEY (organization_id, user_id, role_id)
);

CREATE INDEX idx_user_roles_granted_by_id ON public.user_roles USING btree (granted_by_id);

CREATE INDEX idx_user_roles_organization_id_role_id ON public.user_roles USING btree (organization_id, role_id);

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

CREATE TRIGGER trg_user_roles_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.user_roles
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.user_roles ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.user_roles FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.user_roles FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

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
