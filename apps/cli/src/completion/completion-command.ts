import { COMMAND, print, type Terminal } from "@openhpa/console";
import { Argument, Command } from "commander";
import { completedCommands } from "./completion-words.js";
import { type ShellName, shells } from "./shells.js";

const after = `
Pour l'installer :
  $ openhpa completion bash > ~/.local/share/bash-completion/completions/openhpa
  $ openhpa completion zsh > "\${fpath[1]}/_openhpa"
  $ openhpa completion fish > ~/.config/fish/completions/openhpa.fish
`;

/** `openhpa completion`: what completes the command in a shell, made from the commands as they are. */
export function completionCommand(terminal: Terminal): Command {
  return new Command("completion")
    .description("Écrit ce qui complète la commande dans un interpréteur : bash, zsh ou fish.")
    .addArgument(new Argument("<interpréteur>", "celui dans lequel on tape").choices(Object.keys(shells)))
    .addHelpText("after", after)
    .action(async (shell: ShellName) => {
      const { createProgram } = await import("../program.js");
      const program = await createProgram(terminal, []);
      await print(terminal.stdout, shells[shell](COMMAND, completedCommands(program)));
    });
}
