-- Table user_roles of sign-in
-- Needs first: roles.sql, users.sql

CREATE TABLE public.user_roles (
  user_id bigint NOT NULL,
  role_id bigint NOT NULL,
  granted_by_id bigint,
  expires_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_user_roles PRIMARY KEY (user_id, role_id)
);

CREATE INDEX idx_user_roles_granted_by_id ON public.user_roles USING btree (granted_by_id);

CREATE INDEX idx_user_roles_role_id ON public.user_roles USING btree (role_id);

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

CREATE TRIGGER trg_user_roles_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.user_roles
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

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
