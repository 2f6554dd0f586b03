/** Where the planner's plan lies, as a journey writes it. */
export const planPath = '`plan-{{workflow_id}}.json`'
