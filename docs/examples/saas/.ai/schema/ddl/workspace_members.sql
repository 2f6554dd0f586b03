-- Table workspace_members of multi-tenant
-- Needs first: organization_members.sql, organizations.sql, workspaces.sql

CREATE TYPE public.workspace_role AS ENUM ('admin', 'editor', 'viewer');

COMMENT ON TYPE public.workspace_role IS 'The values of workspace member role.';

CREATE TABLE public.workspace_members (
  organization_id bigint NOT NULL,
  workspace_id bigint NOT NULL,
  user_id bigint NOT NULL,
  role public.workspace_role NOT NULL DEFAULT 'editor',
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_workspace_members PRIMARY KEY (organization_id, workspace_id, user_id)
);

CREATE INDEX idx_workspace_members_organization_id_user_id ON public.workspace_members USING btree (organization_id, user_id);

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

CREATE TRIGGER trg_workspace_members_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.workspace_members
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.workspace_members ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.workspace_members FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.workspace_members FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

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
