export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

/**
 * What a shell runs to know of our completion. Each asks `journeywright complete` with the words before the cursor and
 * offers files when there is no answer. What was typed is passed on as it is: a shell that evaluates it again would run
 * a command substitution at the press of a key.
 */
export function scriptFor(shell: (typeof shells)[number]): string {
  return {bash, zsh, fish, powershell}[shell]
}

const bash = `# Completion of journeywright for bash: source <(journeywright completion bash)
_journeywright() {
  local line=\${COMP_LINE:0:COMP_POINT} word value
  local -a before
  word=\${line##*[[:space:]]}
  read -ra before <<< "\${line%"$word"}"
  COMPREPLY=()
  while IFS=$'\\t' read -r value _; do
    # bash takes what stands before the last : or = of a word for another word.
    [[ -n $value ]] && COMPREPLY+=("\${value#"\${word%"\${word##*[:=]}"}"}")
  done < <(journeywright complete "--word=$word" -- "\${before[@]:1}" 2>/dev/null)
}
complete -o default -F _journeywright journeywright
`

const zsh = `#compdef journeywright
# Completion of journeywright for zsh: source <(journeywright completion zsh), after compinit
_journeywright() {
  local -a found
  local line
  for line in "\${(@f)$(journeywright complete "--word=$words[CURRENT]" -- "\${(@)words[2,CURRENT-1]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( $#found )); then _describe journeywright found; else _files; fi
}
if [[ $funcstack[1] == _journeywright ]]; then _journeywright "$@"; else compdef _journeywright journeywright; fi
`

const fish = `# Completion of journeywright for fish: journeywright completion fish | source
function __journeywright_complete
  set -l before (commandline -opc)
  set -l word (commandline -ct)
  set -l found (journeywright complete "--word=$word" -- $before[2..-1] 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path "$word"
  end
end
complete -c journeywright -f -a '(__journeywright_complete)'
`

const powershell = `# Completion of journeywright for PowerShell: journeywright completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName journeywright -ScriptBlock {
  param($word, $tree, $cursor)
  $before = @($tree.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.Extent.Text })
  journeywright complete "--word=$word" -- @before 2>$null | ForEach-Object {
    $value, $about = $_ -split "\`t", 2
    if (-not $about) { $about = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
  }
}
`
