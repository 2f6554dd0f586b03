-- Table user_profiles of user-shopping-cart
-- Needs first: users.sql
-- Phase: User authentication & profiles

CREATE TABLE public.user_profiles (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id bigint NOT NULL,
  first_name text NOT NULL,
  last_name text NOT NULL,
  phone text NOT NULL,
  address text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_user_profiles PRIMARY KEY (id),
  CONSTRAINT chk_user_profiles_first_name CHECK (first_name <> ''),
  CONSTRAINT chk_user_profiles_last_name CHECK (last_name <> '')
);

CREATE INDEX idx_user_profiles_user_id ON public.user_profiles USING btree (user_id);

ALTER TABLE public.user_profiles
  ADD CONSTRAINT fk_user_profiles_user FOREIGN KEY (user_id)
  REFERENCES public.users (id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_user_profiles_updated_at
  BEFORE UPDATE ON public.user_profiles
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

COMMENT ON TABLE public.user_profiles IS 'One row for each user profile.';
COMMENT ON COLUMN public.user_profiles.id IS 'Surrogate key.';
COMMENT ON COLUMN public.user_profiles.user_id IS 'Its user.';
COMMENT ON COLUMN public.user_profiles.first_name IS 'First name of the user profile.';
COMMENT ON COLUMN public.user_profiles.last_name IS 'Last name of the user profile.';
COMMENT ON COLUMN public.user_profiles.phone IS 'Phone of the user profile.';
COMMENT ON COLUMN public.user_profiles.address IS 'Address of the user profile.';
COMMENT ON COLUMN public.user_profiles.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.user_profiles.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_user_profiles_first_name ON public.user_profiles IS 'An empty first name is no first name.';
COMMENT ON CONSTRAINT chk_user_profiles_last_name ON public.user_profiles IS 'An empty last name is no last name.';
COMMENT ON CONSTRAINT fk_user_profiles_user ON public.user_profiles IS 'A user stays as long as a user profile refers to it.';
COMMENT ON INDEX public.idx_user_profiles_user_id IS 'Finds the user_profiles of one of the users, also when that is deleted.';
COMMENT ON TRIGGER trg_user_profiles_updated_at ON public.user_profiles IS 'Keeps updated_at true whoever writes the row.';
