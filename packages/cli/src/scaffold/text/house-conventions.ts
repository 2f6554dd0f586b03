/** Sentences that the built-in performers obey; an editor of them sees the next design change. */
export const houseConventions = `## Conventions

- Use UUID primary keys.
- Table names are plural.
- Every entity table has created_at and updated_at.`
