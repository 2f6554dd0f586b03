-- Table users of user-shopping-cart
-- Phase: User authentication & profiles

CREATE FUNCTION public.set_updated_at() RETURNS trigger
LANGUAGE plpgsql
SET search_path = ''
AS $$
BEGIN
  NEW.updated_at := pg_catalog.now();
  RETURN NEW;
END;
$$;

COMMENT ON FUNCTION public.set_updated_at IS 'Keeps updated_at true whoever writes the row.';

CREATE TABLE public.users (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  email text NOT NULL,
  password_hash text NOT NULL,
  profile_status text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_users PRIMARY KEY (id),
  CONSTRAINT chk_users_email CHECK (email LIKE '%_@_%')
);

CREATE TRIGGER trg_users_updated_at
  BEFORE UPDATE ON public.users
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

COMMENT ON TABLE public.users IS 'One row for each user.';
COMMENT ON COLUMN public.users.id IS 'Surrogate key.';
COMMENT ON COLUMN public.users.email IS 'Email of the user.';
COMMENT ON COLUMN public.users.password_hash IS 'Password hash of the user, as a hash.';
COMMENT ON COLUMN public.users.profile_status IS 'Profile status of the user.';
COMMENT ON COLUMN public.users.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.users.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_users_email ON public.users IS 'A mail address has an @ with something on both sides.';
COMMENT ON TRIGGER trg_users_updated_at ON public.users IS 'Keeps updated_at true whoever writes the row.';
