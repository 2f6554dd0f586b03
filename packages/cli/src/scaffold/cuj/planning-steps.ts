import {planPath} from './plan-path.js'

/** The two steps that every design begins with: nothing is made before a plan of it has passed. */
export const planningSteps: readonly string[] = [
  `### Step 0: Planning

- **Agent**: planner
- **Outputs**: \`plan-{{workflow_id}}.md\`, ${planPath}
- Lists what the request asks for, in its own words
- Stops with questions when the request names nothing that is known here`,
  `### Step 0.1: Plan Rating Gate

- **Agent**: orchestrator
- **Skill**: response-rater
- **Inputs**: ${planPath}
- **Gate**: minimum score 7/10
- If score < 7: return to the planner with feedback (max 3 attempts)`,
]
