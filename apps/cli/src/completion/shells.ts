import type { CompletedCommand, CompletedOption } from "./completion-words.js";

/** A text as one word of a shell, whatever is in it. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
/** The same for fish, which reads a backslash inside quotes. */
const fishQuoted = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const namesOf = ({ long, short }: CompletedOption) => (short ? [short, long] : [long]);

/** The commands that a word leads to, as the branches of a `case` that follows the words of a line. */
function steps(commands: readonly CompletedCommand[], indent: string): string {
  return commands
    .flatMap(({ path, commands: inner }) =>
      inner
        .map(({ name }) => ({ from: path, name, to: `${path} ${name}`.trim() }))
        .filter(({ to }) => commands.some((command) => command.path === to))
        .map(({ from, name, to }) => `${indent}${quoted(`${from}/${name}`)}) at=${quoted(to)} ;;`),
    )
    .join("\n");
}

/** The options with values, as the branches of a `case` over the command and the word before the one that is typed. */
function values(
  commands: readonly CompletedCommand[],
  indent: string,
  branch: (values: readonly string[]) => string,
): string {
  return commands
    .flatMap(({ path, options }) =>
      options
        .filter((option) => option.values !== undefined)
        .map((option) => {
          const patterns = namesOf(option).map((name) => quoted(`${path} ${name}`));
          return `${indent}${patterns.join("|")}) ${branch(option.values ?? [])} ;;`;
        }),
    )
    .join("\n");
}

/** The values of an option; where there are none to choose from, bash completes names of files. */
const bashBranch = (choices: readonly string[]) =>
  choices.length === 0
    ? "return 0"
    : `COMPREPLY=($(compgen -W ${quoted(choices.join(" "))} -- "$cur")); return 0`;

function bash(name: string, commands: readonly CompletedCommand[]): string {
  const words = commands
    .map(({ path, commands: inner, options, values: choices }) => {
      const names = options.flatMap(namesOf).join(" ");
      const plain = [...inner.map((command) => command.name), ...choices].join(" ");
      return `    ${quoted(path)}) options=${quoted(names)} plain=${quoted(plain)} ;;`;
    })
    .join("\n");
  return `# bash completion of ${name}
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} at='' options='' plain='' i
  if [[ $cur == '=' ]]; then cur=''
  elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at/\${COMP_WORDS[i]}" in
${steps(commands, "      ")}
    esac
  done
  COMPREPLY=()
  case "$at $prev" in
${values(commands, "    ", bashBranch)}
  esac
  case "$at" in
${words}
  esac
  if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$cur"))
  elif [[ -n $plain ]]; then COMPREPLY=($(compgen -W "$plain" -- "$cur"))
  fi
}
complete -o bashdefault -o default -F _${name} ${name}
`;
}

/** A word with its description, as \`_describe\` of zsh reads it. */
const zshEntry = (word: string, description: string) =>
  quoted(`${word.replaceAll(":", "\\:")}:${description}`);

function zsh(name: string, commands: readonly CompletedCommand[]): string {
  const words = commands
    .map(({ path, commands: inner, options, values: choices }) => {
      const named = options.flatMap((option) =>
        namesOf(option).map((one) => zshEntry(one, option.description)),
      );
      const plain = [...inner.map((one) => zshEntry(one.name, one.description)), ...choices.map(quoted)];
      return `    ${quoted(path)})\n      options=(${named.join(" ")})\n      plain=(${plain.join(" ")}) ;;`;
    })
    .join("\n");
  return `#compdef ${name}
_${name}() {
  local at='' i
  local -a options plain
  for ((i = 2; i < CURRENT; i++)); do
    case "$at/\${words[i]}" in
${steps(commands, "      ")}
    esac
  done
  case "$at \${words[CURRENT-1]}" in
${values(commands, "    ", (choices) => (choices.length > 0 ? `compadd -- ${choices.map(quoted).join(" ")}; return` : "_files; return"))}
  esac
  case "$at" in
${words}
  esac
  if [[ $PREFIX == -* ]]; then _describe -o option options
  elif (( $#plain )); then _describe value plain
  else _files
  fi
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"
else compdef _${name} ${name}
fi
`;
}

function fishOption(
  name: string,
  path: string,
  { long, short, description, values: choices }: CompletedOption,
): string {
  const flags = [
    `-l ${long.slice(2)}`,
    ...(short ? [`-s ${short.slice(1)}`] : []),
    ...(choices === undefined
      ? []
      : choices.length > 0
        ? [`-x -a ${fishQuoted(choices.join(" "))}`]
        : ["-r"]),
    `-d ${fishQuoted(description)}`,
  ];
  return `complete -c ${name} -n ${fishQuoted(`__${name}_at '${path}'`)} ${flags.join(" ")}`;
}

function fish(name: string, commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ path, commands: inner, options, values: choices }) => [
    ...inner.map(
      (one) =>
        `complete -c ${name} -f -n ${fishQuoted(`__${name}_at '${path}'`)} -a ${one.name} -d ${fishQuoted(one.description)}`,
    ),
    ...(choices.length > 0
      ? [
          `complete -c ${name} -f -n ${fishQuoted(`__${name}_at '${path}'`)} -a ${fishQuoted(choices.join(" "))}`,
        ]
      : []),
    ...options.map((option) => fishOption(name, path, option)),
  ]);
  const leads = commands
    .filter(({ path }) => path !== "")
    .map(({ path }) => {
      const words = path.split(" ");
      const from = words.slice(0, -1).join(" ");
      return `      case ${fishQuoted(`${from}/${words.at(-1)}`)}\n        set at ${fishQuoted(path)}`;
    })
    .join("\n");
  return `# fish completion of ${name}
function __${name}_at
  set -l at ''
  for word in (commandline -opc)[2..-1]
    switch "$at/$word"
${leads}
    end
  end
  test "$at" = "$argv[1]"
end
${lines.join("\n")}
`;
}

/** The shells that the command completes itself in, each with the script that does it. */
export const shells = { bash, zsh, fish } as const satisfies Readonly<
  Record<string, (name: string, commands: readonly CompletedCommand[]) => string>
>;

/** Name of a shell. */
export type ShellName = keyof typeof shells;
