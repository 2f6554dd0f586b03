const claudeCode = `
  Agent Artifact AskUserQuestion Bash BashOutput CronCreate CronDelete CronList Edit EnterPlanMode EnterWorktree
  ExitPlanMode ExitWorktree Glob Grep KillBash KillShell LS LSP ListMcpResourcesTool Monitor MultiEdit
  NotebookEdit NotebookRead PowerShell PushNotification REPL Read ReadMcpResourceTool RemoteTrigger ScheduleWakeup
  SendMessage Skill SlashCommand StructuredOutput Task TaskCreate TaskGet TaskList TaskOutput TaskStop TaskUpdate
  TeamCreate TeamDelete TodoRead TodoWrite ToolSearch WebFetch WebSearch Workflow Write
`
const copilot = `
  agent changes codebase custom-agent edit editFiles execute extensions fetch findTestFiles githubRepo memory new
  openSimpleBrowser problems read runCommands runNotebooks runSubagent runTasks runTests search searchResults
  shell terminal terminalLastCommand terminalSelection testFailure think todo todos usages vscode vscodeAPI web
`
const openCode = `
  apply_patch list lsp patch question skill task todoread todowrite
`
const geminiCli = `
  activate_skill ask_user google_web_search grep_search list_directory read_file read_many_files replace
  run_shell_command save_memory search_file_content web_fetch write_file write_todos
`
const cursor = `
  codebase_search delete_file edit_file file_search list_dir run_terminal_cmd web_search
`

/**
 * Names that published clients give their built-in tools: the tools references of Claude Code (code.claude.com) with
 * the names it had before, the aliases of GitHub Copilot's custom agents (docs.github.com), and the tools pages of
 * OpenCode, Gemini CLI and Cursor, as they were in November 2026. Claude Code's spelling comes first, to be suggested.
 */
export const knownTools: readonly string[] = [claudeCode, copilot, openCode, geminiCli, cursor].flatMap(names =>
  names.trim().split(/\s+/),
)
