-- Table organization_members of multi-tenant
-- Needs first: organizations.sql, users.sql

CREATE TYPE public.member_role AS ENUM ('owner', 'admin', 'member', 'guest');

CREATE TYPE public.member_status AS ENUM ('active', 'suspended');

COMMENT ON TYPE public.member_role IS 'The values of organization member role.';

COMMENT ON TYPE public.member_status IS 'The values of organization member status.';

CREATE TABLE public.organization_members (
  organization_id bigint NOT NULL,
  user_id bigint NOT NULL,
  role public.member_role NOT NULL DEFAULT 'member',
  status public.member_status NOT NULL DEFAULT 'active',
  joined_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_organization_members PRIMARY KEY (organization_id, user_id)
);

CREATE INDEX idx_organization_members_organization_id_joined_at ON public.organization_members USING btree (organization_id, joined_at DESC);

CREATE INDEX idx_organization_members_user_id ON public.organization_members USING btree (user_id);

ALTER TABLE public.organization_members
  ADD CONSTRAINT fk_organization_members_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.organization_members
  ADD CONSTRAINT fk_organization_members_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_organization_members_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.organization_members
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.organization_members ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organization_members FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.organization_members FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

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
