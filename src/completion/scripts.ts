/** Who can complete. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** The script that teaches a shell to ask netproof. */
export function completionScript(shell: Shell): string {
  return scripts[shell];
}

/** bash breaks words at `:` and `=`, too: they are put together again by the line that they were cut from. */
const bash = `# bash completion for netproof: source <(netproof completion bash)
_netproof() {
  local line=\${COMP_LINE:0:COMP_POINT} part blanks directive answer i
  local -a words=()
  for ((i = 0; i <= COMP_CWORD; i++)); do
    part=\${COMP_WORDS[i]}
    blanks=\${line%%[![:space:]]*}
    line=\${line#"$blanks"}
    if ((i == COMP_CWORD)); then part=$line; fi
    line=\${line#"$part"}
    if ((i == 0)) || [[ -n $blanks ]]; then words+=("$part"); else words[\${#words[@]} - 1]+=$part; fi
  done
  i=$((\${#words[@]} - 1))
  COMPREPLY=()
  {
    IFS= read -r directive || return 0
    while IFS= read -r answer; do COMPREPLY+=("\${answer%%$'\\t'*}"); done
  } < <("\${words[0]}" complete bash "--word=\${words[i]}" "--breaks=$COMP_WORDBREAKS" -- "\${words[@]:1:i-1}" 2>/dev/null)
  case $directive in
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
  esac
  return 0
}
complete -F _netproof netproof
`;

const zsh = `#compdef netproof
# zsh completion for netproof: source <(netproof completion zsh), or as _netproof in a folder of $fpath
_netproof() {
  local line tab=$'\\t'
  local -a said texts shown
  said=("\${(@f)$("\${(Q)words[1]}" complete zsh "--word=\${(Q)PREFIX}" -- "\${(@Q)words[2,CURRENT-1]}" 2>/dev/null)}")
  for line in "\${(@)said[2,-1]}"; do
    texts+=("\${line%%$tab*}")
    shown+=("\${line/$tab/  -- }")
  done
  if (( $#texts )); then compadd -l -d shown -a texts; fi
  case $said[1] in
    files) _files ;;
    folders) _files -/ ;;
    *) (( $#texts )) ;;
  esac
}
if [[ $funcstack[1] == _netproof ]]; then _netproof "$@"; else compdef _netproof netproof; fi
`;

const fish = `# fish completion for netproof: netproof completion fish | source
function __netproof_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l said ($words[1] complete fish "--word=$word" -- $words[2..-1] 2>/dev/null)
    for line in $said[2..-1]
        printf '%s\\n' $line
    end
    switch "$said[1]"
        case files
            __fish_complete_path $word
        case folders
            __fish_complete_directories $word ''
    end
end
complete -c netproof -f -a '(__netproof_complete)'
`;

const powershell = `# PowerShell completion for netproof: netproof completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName netproof -ScriptBlock {
    param($word, $ast, $cursor)
    $before = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
        })
    $begun = $word.Trim([char[]]@(34, 39))
    $said = @(& $ast.CommandElements[0].Extent.Text complete powershell "--word=$begun" '--' @before 2>$null)
    $said | Select-Object -Skip 1 | ForEach-Object {
        $text, $about = $_ -split [char]9, 2
        if (-not $about) { $about = $text }
        $written = if ($text -match '^[-\\w./:]+$') { $text } else { "'" + $text.Replace("'", "''") + "'" }
        [System.Management.Automation.CompletionResult]::new($written, $text, 'ParameterValue', $about)
    }
    if ($said.Count -gt 0 -and $said[0] -in 'files', 'folders') {
        [System.Management.Automation.CompletionCompleters]::CompleteFilename($word) |
            Where-Object { $said[0] -eq 'files' -or $_.ResultType -eq 'ProviderContainer' }
    }
}
`;

const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish, powershell };
