-- Table role_permissions of sign-in
-- Needs first: permissions.sql, roles.sql, users.sql

CREATE TABLE public.role_permissions (
  role_id bigint NOT NULL,
  permission_id bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_role_permissions PRIMARY KEY (role_id, permission_id)
);

CREATE INDEX idx_role_permissions_permission_id ON public.role_permissions USING btree (permission_id);

ALTER TABLE public.role_permissions
  ADD CONSTRAINT fk_role_permissions_role FOREIGN KEY (role_id)
  REFERENCES public.roles (id)
  ON DELETE CASCADE;

ALTER TABLE public.role_permissions
  ADD CONSTRAINT fk_role_permissions_permission FOREIGN KEY (permission_id)
  REFERENCES public.permissions (id)
  ON DELETE CASCADE;

CREATE TRIGGER trg_role_permissions_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.role_permissions
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

COMMENT ON TABLE public.role_permissions IS 'A permission that a role grants.';
COMMENT ON COLUMN public.role_permissions.role_id IS 'The role that grants it.';
COMMENT ON COLUMN public.role_permissions.permission_id IS 'What is granted.';
COMMENT ON COLUMN public.role_permissions.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT fk_role_permissions_role ON public.role_permissions IS 'The role permission is a part of the role and goes with it.';
COMMENT ON CONSTRAINT fk_role_permissions_permission ON public.role_permissions IS 'The role permission is a part of the permission and goes with it.';
COMMENT ON INDEX public.idx_role_permissions_permission_id IS 'Find the roles that grant a permission.';
COMMENT ON TRIGGER trg_role_permissions_audit ON public.role_permissions IS 'Every change of a row leaves a row in the audit table.';
