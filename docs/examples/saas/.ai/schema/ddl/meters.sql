-- Table meters of multi-tenant
-- Needs first: organizations.sql

CREATE TYPE public.meter_aggregation AS ENUM ('sum', 'maximum', 'last');

COMMENT ON TYPE public.meter_aggregation IS 'The values of meter aggregation.';

CREATE TABLE public.meters (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  unit text NOT NULL,
  aggregation public.meter_aggregation NOT NULL DEFAULT 'sum',
  retired_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_meters PRIMARY KEY (id),
  CONSTRAINT uq_meters_code UNIQUE (code),
  CONSTRAINT chk_meters_code CHECK (code <> ''),
  CONSTRAINT chk_meters_name CHECK (name <> ''),
  CONSTRAINT chk_meters_unit CHECK (unit <> '')
);

CREATE TRIGGER trg_meters_updated_at
  BEFORE UPDATE ON public.meters
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_meters_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.meters
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

COMMENT ON TABLE public.meters IS 'Something that is counted.';
COMMENT ON COLUMN public.meters.id IS 'Surrogate key.';
COMMENT ON COLUMN public.meters.code IS 'Its name for programs, such as `api_requests`.';
COMMENT ON COLUMN public.meters.name IS 'What people read.';
COMMENT ON COLUMN public.meters.unit IS 'What one of it is, such as `request` or `GB-hour`.';
COMMENT ON COLUMN public.meters.aggregation IS 'How records become a total.';
COMMENT ON COLUMN public.meters.retired_at IS 'Since when it is no longer counted; empty while it is.';
COMMENT ON COLUMN public.meters.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.meters.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_meters_code ON public.meters IS 'No two share one code.';
COMMENT ON CONSTRAINT chk_meters_code ON public.meters IS 'An empty code is no code.';
COMMENT ON CONSTRAINT chk_meters_name ON public.meters IS 'An empty name is no name.';
COMMENT ON CONSTRAINT chk_meters_unit ON public.meters IS 'An empty unit is no unit.';
COMMENT ON TRIGGER trg_meters_updated_at ON public.meters IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_meters_audit ON public.meters IS 'Every change of a row leaves a row in the audit table.';
