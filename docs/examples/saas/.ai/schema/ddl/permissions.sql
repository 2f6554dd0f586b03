-- Table permissions of multi-tenant
-- Needs first: organizations.sql

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

CREATE TRIGGER trg_permissions_updated_at
  BEFORE UPDATE ON public.permissions
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_permissions_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.permissions
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

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
