#!/usr/bin/env node
const require = process.getBuiltinModule;
import {
  findingsJson,
  findingsSentence,
  findingsText,
  lintFolder
} from "../shared/chunk-QALYSXXP.js";
import {
  readBase
} from "../shared/chunk-H4QLYHIM.js";
import {
  require_http
} from "../shared/chunk-Z7QRXA2K.js";
import {
  namedIn
} from "../shared/chunk-FF3C6KMH.js";
import {
  connectReader,
  require_util
} from "../shared/chunk-U6GVEQQ5.js";
import {
  require_promises
} from "../shared/chunk-GQAQGBTW.js";
import {
  askAboutPerson,
  askDifference,
  askWhoCan,
  readDeed,
  readTarget
} from "../shared/chunk-PCGOLZWD.js";
import {
  deedWords
} from "../shared/chunk-4E3GXPLZ.js";
import {
  accessDiffJson,
  accessDiffText,
  adoptLine,
  coverageSentence,
  misnamedLines,
  personJson,
  personText,
  planJson,
  planSentence,
  whoCanJson,
  whoCanText
} from "../shared/chunk-FRXTZF7V.js";
import "../shared/chunk-4IAI6KUZ.js";
import {
  exportJson,
  exportSentence,
  runExport
} from "../shared/chunk-3NHX6SDB.js";
import "../shared/chunk-HBZP7VDZ.js";
import {
  verdictJson
} from "../shared/chunk-UVN4PL5J.js";
import "../shared/chunk-OJLIG4E7.js";
import {
  explain,
  now,
  openFiles,
  today
} from "../shared/chunk-XQUFLTZT.js";
import "../shared/chunk-YU6F6QUA.js";
import {
  env
} from "../shared/chunk-H2NKFVGB.js";
import {
  require_fs
} from "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import {
  compareLive,
  recallNothing,
  writeLines
} from "../shared/chunk-BRKC5IKH.js";
import {
  assumed
} from "../shared/chunk-L7HSB3UP.js";
import {
  logLine,
  partsOf,
  usageText
} from "../shared/chunk-2C2IGE6B.js";
import {
  judgePull,
  readMerge,
  reviewers
} from "../shared/chunk-D7L6SHFI.js";
import {
  loadExisting,
  loadWhole
} from "../shared/chunk-DYGOHUNF.js";
import {
  lintPolicy
} from "../shared/chunk-DN26BUZK.js";
import {
  load
} from "../shared/chunk-FAMZA7G6.js";
import {
  policyFolder
} from "../shared/chunk-AUNAML7N.js";
import "../shared/chunk-7MCRS2QT.js";
import "../shared/chunk-YMPPZMGH.js";
import "../shared/chunk-BZ5QDA55.js";
import "../shared/chunk-L7AJJFZ2.js";
import {
  DecodeError,
  list as list2,
  object,
  oneOf,
  optional,
  string
} from "../shared/chunk-RNA437W5.js";
import {
  openRepository,
  require_child_process
} from "../shared/chunk-E22GZI5W.js";
import {
  lineReader,
  require_path
} from "../shared/chunk-ED7NOXLL.js";
import {
  UserError,
  __commonJS,
  __toESM,
  list,
  plural,
  show
} from "../shared/chunk-KKGXNROR.js";

// builtin:events
var require_events = __commonJS({
  "builtin:events"(exports, module) {
    module.exports = process.getBuiltinModule("events");
  }
});

// builtin:process
var require_process = __commonJS({
  "builtin:process"(exports, module) {
    module.exports = process.getBuiltinModule("process");
  }
});

// builtin:fs/promises
var require_promises2 = __commonJS({
  "builtin:fs/promises"(exports, module) {
    module.exports = process.getBuiltinModule("fs/promises");
  }
});

// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = void 0;
  }
};
var InvalidArgumentError = class extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, "commander.invalidArgument", message);
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
};

// node_modules/commander/lib/argument.js
var Argument = class {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */
  constructor(name, description) {
    this.description = description || "";
    this.variadic = false;
    this.parseArg = void 0;
    this.defaultValue = void 0;
    this.defaultValueDescription = void 0;
    this.argChoices = void 0;
    switch (name[0]) {
      case "<":
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case "[":
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }
    if (this._name.endsWith("...")) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }
  /**
   * Return argument name.
   *
   * @return {string}
   */
  name() {
    return this._name;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }
    previous.push(value);
    return previous;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */
  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }
  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */
  argParser(fn) {
    this.parseArg = fn;
    return this;
  }
  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */
  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }
  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }
  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
};
function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
  return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}

// node_modules/commander/lib/command.js
var import_node_events = __toESM(require_events(), 1);
var import_node_child_process = __toESM(require_child_process(), 1);
var import_node_path = __toESM(require_path(), 1);
var import_node_fs = __toESM(require_fs(), 1);
var import_node_process = __toESM(require_process(), 1);
var import_node_util2 = __toESM(require_util(), 1);

// node_modules/commander/lib/help.js
var import_node_util = __toESM(require_util(), 1);
var Help = class {
  constructor() {
    this.helpWidth = void 0;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }
  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }
  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */
  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }
  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }
  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption);
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading)
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading)
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }
  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];
    const globalOptions = [];
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }
  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */
  visibleArguments(cmd) {
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
      });
    }
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }
  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandTerm(cmd) {
    const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
    return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
    (args ? " " + args : "");
  }
  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */
  optionTerm(option) {
    return option.flags;
  }
  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */
  argumentTerm(argument) {
    return argument.name();
  }
  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command))
        )
      );
    }, 0);
  }
  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
      );
    }, 0);
  }
  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
      );
    }, 0);
  }
  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument))
        )
      );
    }, 0);
  }
  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandUsage(cmd) {
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + "|" + cmd._aliases[0];
    }
    let ancestorCmdNames = "";
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + " " + cmd.usage();
  }
  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandDescription(cmd) {
    return cmd.description();
  }
  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandDescription(cmd) {
    return cmd.summary() || cmd.description();
  }
  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */
  optionDescription(option) {
    const extraInfo = [];
    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
      );
    }
    if (option.defaultValue !== void 0) {
      const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
        );
      }
    }
    if (option.presetArg !== void 0 && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== void 0) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return option.description;
  }
  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */
  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
      );
    }
    if (argument.defaultValue !== void 0) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }
  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];
    return [helper.styleTitle(heading), ...items, ""];
  }
  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = /* @__PURE__ */ new Map();
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }
  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */
  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80;
    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }
    let output = [
      `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      ""
    ];
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth
        ),
        ""
      ]);
    }
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument))
      );
    });
    output = output.concat(
      this.formatItemList("Arguments:", argumentList, helper)
    );
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? "Options:"
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option))
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });
    if (helper.showGlobalOptions) {
      const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option))
        );
      });
      output = output.concat(
        this.formatItemList("Global Options:", globalOptionList, helper)
      );
    }
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || "Commands:"
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub))
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });
    return output.join("\n");
  }
  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return (0, import_node_util.stripVTControlCharacters)(str).length;
  }
  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }
  styleUsage(str) {
    return str.split(" ").map((word) => {
      if (word === "[options]") return this.styleOptionText(word);
      if (word === "[command]") return this.styleSubcommandText(word);
      if (word[0] === "[" || word[0] === "<")
        return this.styleArgumentText(word);
      return this.styleCommandText(word);
    }).join(" ");
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    return str.split(" ").map((word) => {
      if (word === "[options]") return this.styleOptionText(word);
      if (word[0] === "[" || word[0] === "<")
        return this.styleArgumentText(word);
      return this.styleSubcommandText(word);
    }).join(" ");
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }
  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper)
    );
  }
  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }
  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = " ".repeat(itemIndent);
    if (!description) return itemIndentStr + term;
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term)
    );
    const spacerWidth = 2;
    const helpWidth = this.helpWidth ?? 80;
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        "\n" + " ".repeat(termWidth + spacerWidth)
      );
    }
    return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
  }
  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;
    const rawLines = str.split(/\r\n|\n/);
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push("");
        return;
      }
      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(""));
        const nextChunk = chunk.trimStart();
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(""));
    });
    return wrappedLines.join("\n");
  }
};

// node_modules/commander/lib/option.js
var Option = class {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */
  constructor(flags, description) {
    this.flags = flags;
    this.description = description || "";
    this.required = flags.includes("<");
    this.optional = flags.includes("[");
    this.variadic = new RegExp("\\p{ID_Continue}\\.\\.\\.[>\\]]$", "u").test(flags);
    this.mandatory = false;
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag;
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith("--no-");
    }
    this.defaultValue = void 0;
    this.defaultValueDescription = void 0;
    this.presetArg = void 0;
    this.envVar = void 0;
    this.parseArg = void 0;
    this.hidden = false;
    this.argChoices = void 0;
    this.conflictsWith = [];
    this.implied = void 0;
    this.helpGroupHeading = void 0;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */
  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }
  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */
  preset(arg) {
    this.presetArg = arg;
    return this;
  }
  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */
  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }
  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === "string") {
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }
  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */
  env(name) {
    this.envVar = name;
    return this;
  }
  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */
  argParser(fn) {
    this.parseArg = fn;
    return this;
  }
  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */
  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }
  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */
  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }
    previous.push(value);
    return previous;
  }
  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */
  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }
  /**
   * Return option name.
   *
   * @return {string}
   */
  name() {
    if (this.long) {
      return this.long.replace(/^--/, "");
    }
    return this.short.replace(/^-/, "");
  }
  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */
  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ""));
    }
    return camelcase(this.name());
  }
  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }
  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */
  is(arg) {
    return this.short === arg || this.long === arg;
  }
  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */
  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
};
var DualOptions = class {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = /* @__PURE__ */ new Map();
    this.negativeOptions = /* @__PURE__ */ new Map();
    this.dualOptions = /* @__PURE__ */ new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }
  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== void 0 ? preset : false;
    return option.negate === (negativeValue === value);
  }
};
function camelcase(str) {
  return str.split("-").reduce((str2, word) => {
    return str2 + word[0].toUpperCase() + word.slice(1);
  });
}
function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  const shortFlagExp = /^-[^-]$/;
  const longFlagExp = /^--[^-]/;
  const flagParts = flags.split(/[ |,]+/).concat("guard");
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }
  if (flagParts[0].startsWith("-")) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);
    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === void 0 && longFlag === void 0)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`
    );
  return { shortFlag, longFlag };
}

// node_modules/commander/lib/suggestSimilar.js
var maxDistance = 3;
function editDistance(a, b) {
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);
  const d = [];
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1,
        // deletion
        d[i][j - 1] + 1,
        // insertion
        d[i - 1][j - 1] + cost
        // substitution
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return "";
  candidates = Array.from(new Set(candidates));
  const searchingOptions = word.startsWith("--");
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }
  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return;
    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity2 = (length - distance) / length;
    if (similarity2 > minSimilarity) {
      if (distance < bestDistance) {
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });
  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }
  if (similar.length > 1) {
    return `
(Did you mean one of ${similar.join(", ")}?)`;
  }
  if (similar.length === 1) {
    return `
(Did you mean ${similar[0]}?)`;
  }
  return "";
}

// node_modules/commander/lib/command.js
var Command = class _Command extends import_node_events.EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */
  constructor(name) {
    super();
    this.commands = [];
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    this.registeredArguments = [];
    this._args = this.registeredArguments;
    this.args = [];
    this.rawArgs = [];
    this.processedArgs = [];
    this._scriptPath = null;
    this._name = name || "";
    this._optionValues = {};
    this._optionValueSources = {};
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null;
    this._executableDir = null;
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = "";
    this._summary = "";
    this._argsDescription = void 0;
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {};
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null;
    this._outputConfiguration = {
      writeOut: (str) => import_node_process.default.stdout.write(str),
      writeErr: (str) => import_node_process.default.stderr.write(str),
      outputError: (str, write11) => write11(str),
      getOutHelpWidth: () => import_node_process.default.stdout.isTTY ? import_node_process.default.stdout.columns : void 0,
      getErrHelpWidth: () => import_node_process.default.stderr.isTTY ? import_node_process.default.stderr.columns : void 0,
      getOutHasColors: () => useColor() ?? (import_node_process.default.stdout.isTTY && import_node_process.default.stdout.hasColors?.()),
      getErrHasColors: () => useColor() ?? (import_node_process.default.stderr.isTTY && import_node_process.default.stderr.hasColors?.()),
      stripColor: (str) => (0, import_node_util2.stripVTControlCharacters)(str)
    };
    this._hidden = false;
    this._helpOption = void 0;
    this._addImplicitHelpCommand = void 0;
    this._helpCommand = void 0;
    this._helpConfiguration = {};
    this._helpGroupHeading = void 0;
    this._defaultCommandGroup = void 0;
    this._defaultOptionGroup = void 0;
  }
  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
    return this;
  }
  /**
   * @returns {Command[]}
   * @private
   */
  _getCommandAndAncestors() {
    const result = [];
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }
  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */
  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === "object" && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden);
    cmd._executableFile = opts.executableFile || null;
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);
    if (desc) return this;
    return cmd;
  }
  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */
  createCommand(name) {
    return new _Command(name);
  }
  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */
  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }
  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureHelp(configuration) {
    if (configuration === void 0) return this._helpConfiguration;
    this._helpConfiguration = configuration;
    return this;
  }
  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureOutput(configuration) {
    if (configuration === void 0) return this._outputConfiguration;
    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration
    };
    return this;
  }
  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }
  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }
  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */
  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }
    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true;
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();
    return this;
  }
  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */
  createArgument(name, description) {
    return new Argument(name, description);
  }
  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === "function") {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }
  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */
  arguments(names) {
    names.trim().split(/ +/).forEach((detail) => {
      this.argument(detail);
    });
    return this;
  }
  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`
      );
    }
    if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }
  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */
  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === "boolean") {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }
    const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? "display help for command";
    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);
    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
    return this;
  }
  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    if (typeof helpCommand !== "object") {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }
    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }
  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
    if (hasImplicitHelpCommand) {
      if (this._helpCommand === void 0) {
        this.helpCommand(void 0, void 0);
      }
      return this._helpCommand;
    }
    return null;
  }
  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */
  hook(event, listener) {
    const allowedValues = ["preSubcommand", "preAction", "postAction"];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }
  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */
  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== "commander.executeSubCommandAsync") {
          throw err;
        } else {
        }
      };
    }
    return this;
  }
  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */
  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
    }
    import_node_process.default.exit(exitCode);
  }
  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */
  action(fn) {
    const listener = (args) => {
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this;
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);
      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }
  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */
  createOption(flags, description) {
    return new Option(flags, description);
  }
  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */
  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === "commander.invalidArgument") {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }
  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */
  _registerOption(option) {
    const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
    if (matchingOption) {
      const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }
    this._initOptionGroup(option);
    this.options.push(option);
  }
  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */
  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };
    const alreadyUsed = knownBy(command).find(
      (name) => this._findCommand(name)
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
      const newCmd = knownBy(command).join("|");
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`
      );
    }
    this._initCommandGroup(command);
    this.commands.push(command);
  }
  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);
    const oname = option.name();
    const name = option.attributeName();
    if (option.defaultValue !== void 0) {
      this.setOptionValueWithSource(name, option.defaultValue, "default");
    }
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      if (val == null && option.presetArg !== void 0) {
        val = option.presetArg;
      }
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = "";
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };
    this.on("option:" + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "cli");
    });
    if (option.envVar) {
      this.on("optionEnv:" + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, "env");
      });
    }
    return this;
  }
  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === "object" && flags instanceof Option) {
      throw new Error(
        "To add an Option object use addOption() instead of option() or requiredOption()"
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === "function") {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }
    return this.addOption(option);
  }
  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }
  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue
    );
  }
  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }
  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }
  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }
  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }
  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }
  /**
   * @private
   */
  _checkForBrokenPassThrough() {
    if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
      );
    }
  }
  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */
  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error("call .storeOptionsAsProperties() before adding options");
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        "call .storeOptionsAsProperties() before setting option values"
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }
  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */
  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }
  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */
  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, void 0);
  }
  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */
  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }
  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }
  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSourceWithGlobals(key) {
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (Object.hasOwn(cmd._optionValueSources, key)) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }
  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */
  _prepareUserArgs(argv, parseOptions) {
    if (argv !== void 0 && !Array.isArray(argv)) {
      throw new Error("first parameter to parse must be array or undefined");
    }
    parseOptions = parseOptions || {};
    if (argv === void 0 && parseOptions.from === void 0) {
      if (import_node_process.default.versions?.electron) {
        parseOptions.from = "electron";
      }
      const execArgv = import_node_process.default.execArgv ?? [];
      if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
        parseOptions.from = "eval";
      }
    }
    if (argv === void 0) {
      argv = import_node_process.default.argv;
    }
    this.rawArgs = argv.slice();
    let userArgs;
    switch (parseOptions.from) {
      case void 0:
      case "node":
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case "electron":
        if (import_node_process.default.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case "user":
        userArgs = argv.slice(0);
        break;
      case "eval":
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`
        );
    }
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || "program";
    return userArgs;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */
  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);
    return this;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */
  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);
    return this;
  }
  _prepareForParse() {
    if (this._savedState === null) {
      this.options.filter(
        (option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0
      ).forEach((option) => {
        const positiveLongFlag = option.long.replace(/^--no-/, "--");
        if (!this._findOption(positiveLongFlag)) {
          this.setOptionValueWithSource(
            option.attributeName(),
            true,
            "default"
          );
        }
      });
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }
  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources }
    };
  }
  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    this.args = [];
    this.processedArgs = [];
  }
  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (import_node_fs.default.existsSync(executableFile)) return;
    const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }
  /**
   * Execute a sub-command executable.
   *
   * @private
   */
  _executeSubCommand(subcommand, args) {
    args = args.slice();
    const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
    function findFile(baseDir, baseName) {
      const localBin = import_node_path.default.resolve(baseDir, baseName);
      if (import_node_fs.default.existsSync(localBin)) return localBin;
      if (sourceExt.includes(import_node_path.default.extname(baseName))) return void 0;
      const foundExt = sourceExt.find(
        (ext) => import_node_fs.default.existsSync(`${localBin}${ext}`)
      );
      if (foundExt) return `${localBin}${foundExt}`;
      return void 0;
    }
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();
    let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || "";
    if (this._scriptPath) {
      let resolvedScriptPath;
      try {
        resolvedScriptPath = import_node_fs.default.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = import_node_path.default.resolve(
        import_node_path.default.dirname(resolvedScriptPath),
        executableDir
      );
    }
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = import_node_path.default.basename(
          this._scriptPath,
          import_node_path.default.extname(this._scriptPath)
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`
          );
        }
      }
      executableFile = localFile || executableFile;
    }
    const launchWithNode = sourceExt.includes(import_node_path.default.extname(executableFile));
    let proc;
    if (import_node_process.default.platform !== "win32") {
      if (launchWithNode) {
        args.unshift(executableFile);
        args = incrementNodeInspectorPort(import_node_process.default.execArgv).concat(args);
        proc = import_node_child_process.default.spawn(import_node_process.default.argv[0], args, { stdio: "inherit" });
      } else {
        proc = import_node_child_process.default.spawn(executableFile, args, { stdio: "inherit" });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name
      );
      args.unshift(executableFile);
      args = incrementNodeInspectorPort(import_node_process.default.execArgv).concat(args);
      proc = import_node_child_process.default.spawn(import_node_process.default.execPath, args, { stdio: "inherit" });
    }
    if (!proc.killed) {
      const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
      signals.forEach((signal) => {
        import_node_process.default.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            proc.kill(signal);
          }
        });
      });
    }
    const exitCallback = this._exitCallback;
    proc.on("close", (code) => {
      code = code ?? 1;
      if (!exitCallback) {
        import_node_process.default.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            "commander.executeSubCommandAsync",
            "(close)"
          )
        );
      }
    });
    proc.on("error", (err) => {
      if (err.code === "ENOENT") {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name
        );
      } else if (err.code === "EACCES") {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        import_node_process.default.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          "commander.executeSubCommandAsync",
          "(error)"
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });
    this.runningCommand = proc;
  }
  /**
   * @private
   */
  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });
    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      "preSubcommand"
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }
  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */
  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
    );
  }
  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */
  _checkNumberOfArguments() {
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }
  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */
  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage
        );
      }
      return parsedValue;
    };
    this._checkNumberOfArguments();
    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === void 0) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }
  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCall(promise, fn) {
    if (promise?.then && typeof promise.then === "function") {
      return promise.then(() => fn());
    }
    return fn();
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
      hookedCommand._lifeCycleHooks[event].forEach((callback) => {
        hooks.push({ hookedCommand, callback });
      });
    });
    if (event === "postAction") {
      hooks.reverse();
    }
    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== void 0) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }
  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */
  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv();
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);
    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown);
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown
      );
    }
    if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
      this.help({ error: true });
    }
    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };
    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();
      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
      promiseChain = this._chainOrCall(
        promiseChain,
        () => this._actionHandler(this.processedArgs)
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown);
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown);
    } else if (operands.length) {
      if (this._findCommand("*")) {
        return this._dispatchSubcommand("*", operands, unknown);
      }
      if (this.listenerCount("command:*")) {
        this.emit("command:*", operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
    }
  }
  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return void 0;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name)
    );
  }
  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */
  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }
  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForMissingMandatoryOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }
  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === void 0) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== "default";
    });
    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0
    );
    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find(
        (defined) => option.conflictsWith.includes(defined.attributeName())
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }
  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }
  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */
  parseOptions(args) {
    const operands = [];
    const unknown = [];
    let dest = operands;
    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === "-";
    }
    const negativeNumberArg = (arg) => {
      if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
      return !this._getCommandAndAncestors().some(
        (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
      );
    };
    let activeVariadicOption = null;
    let activeGroup = null;
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;
      if (arg === "--") {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }
      if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;
      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === void 0) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }
      if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (option.required || option.optional && this._combineFlagAndOptionalValue) {
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            this.emit(`option:${option.name()}`);
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf("=");
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }
      if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
        dest = unknown;
      }
      if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }
      dest.push(arg);
    }
    return { operands, unknown };
  }
  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      const result = {};
      const len = this.options.length;
      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] = key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }
    return this._optionValues;
  }
  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {}
    );
  }
  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    this._outputConfiguration.outputError(
      `${message}
`,
      this._outputConfiguration.writeErr
    );
    if (typeof this._showHelpAfterError === "string") {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr("\n");
      this.outputHelp({ error: true });
    }
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || "commander.error";
    this._exit(exitCode, code, message);
  }
  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in import_node_process.default.env) {
        const optionKey = option.attributeName();
        if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
          this.getOptionValueSource(optionKey)
        )) {
          if (option.required || option.optional) {
            this.emit(`optionEnv:${option.name()}`, import_node_process.default.env[option.envVar]);
          } else {
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }
  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
    };
    this.options.filter(
      (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
        this.getOptionValue(option.attributeName()),
        option
      )
    ).forEach((option) => {
      Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
        this.setOptionValueWithSource(
          impliedKey,
          option.implied[impliedKey],
          "implied"
        );
      });
    });
  }
  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */
  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: "commander.missingArgument" });
  }
  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */
  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: "commander.optionMissingArgument" });
  }
  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */
  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: "commander.missingMandatoryOptionValue" });
  }
  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    const findBestOptionFromValue = (option2) => {
      const optionKey = option2.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName()
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName()
      );
      if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
        return negativeOption;
      }
      return positiveOption || option2;
    };
    const getErrorMessage = (option2) => {
      const bestOption = findBestOptionFromValue(option2);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === "env") {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };
    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: "commander.conflictingOption" });
  }
  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */
  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = "";
    if (flag.startsWith("--") && this._showSuggestionAfterError) {
      let candidateFlags = [];
      let command = this;
      do {
        const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }
    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: "commander.unknownOption" });
  }
  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */
  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;
    const expected = this.registeredArguments.length;
    const s = expected === 1 ? "" : "s";
    const received = receivedArgs.length;
    const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
    const details = receivedArgs.join(", ");
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${received}: ${details}.`;
    this.error(message, { code: "commander.excessArguments" });
  }
  /**
   * Unknown command.
   *
   * @private
   */
  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = "";
    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp().visibleCommands(this).forEach((command) => {
        candidateNames.push(command.name());
        if (command.alias()) candidateNames.push(command.alias());
      });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }
    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: "commander.unknownCommand" });
  }
  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */
  version(str, flags, description) {
    if (str === void 0) return this._version;
    this._version = str;
    flags = flags || "-V, --version";
    description = description || "output the version number";
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);
    this.on("option:" + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}
`);
      this._exit(0, "commander.version", str);
    });
    return this;
  }
  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === void 0 && argsDescription === void 0)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }
  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === void 0) return this._summary;
    this._summary = str;
    return this;
  }
  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */
  alias(alias) {
    if (alias === void 0) return this._aliases[0];
    let command = this;
    if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
      command = this.commands[this.commands.length - 1];
    }
    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
      );
    }
    command._aliases.push(alias);
    return this;
  }
  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */
  aliases(aliases) {
    if (aliases === void 0) return this._aliases;
    aliases.forEach((alias) => this.alias(alias));
    return this;
  }
  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  usage(str) {
    if (str === void 0) {
      if (this._usage) return this._usage;
      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return [].concat(
        this.options.length || this._helpOption !== null ? "[options]" : [],
        this.commands.length ? "[command]" : [],
        this.registeredArguments.length ? args : []
      ).join(" ");
    }
    this._usage = str;
    return this;
  }
  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  name(str) {
    if (str === void 0) return this._name;
    this._name = str;
    return this;
  }
  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */
  helpGroup(heading) {
    if (heading === void 0) return this._helpGroupHeading ?? "";
    this._helpGroupHeading = heading;
    return this;
  }
  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:');
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === void 0) return this._defaultCommandGroup ?? "";
    this._defaultCommandGroup = heading;
    return this;
  }
  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === void 0) return this._defaultOptionGroup ?? "";
    this._defaultOptionGroup = heading;
    return this;
  }
  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }
  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }
  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or import.meta.filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(import.meta.filename);
   *
   * @param {string} filename
   * @return {Command}
   */
  nameFromFilename(filename) {
    this._name = import_node_path.default.basename(filename, import_node_path.default.extname(filename));
    return this;
  }
  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(import.meta.dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */
  executableDir(path2) {
    if (path2 === void 0) return this._executableDir;
    this._executableDir = path2;
    return this;
  }
  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */
  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }
  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */
  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write11 = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write: write11, hasColors, helpWidth };
  }
  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === "function") {
      deprecatedCallback = contextOptions;
      contextOptions = void 0;
    }
    const outputContext = this._getOutputContext(contextOptions);
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this
    };
    this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
    this.emit("beforeHelp", eventContext);
    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
        throw new Error("outputHelp callback must return a string or a Buffer");
      }
    }
    outputContext.write(helpInformation);
    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long);
    }
    this.emit("afterHelp", eventContext);
    this._getCommandAndAncestors().forEach(
      (command) => command.emit("afterAllHelp", eventContext)
    );
  }
  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help', 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */
  helpOption(flags, description) {
    if (typeof flags === "boolean") {
      if (flags) {
        if (this._helpOption === null) this._helpOption = void 0;
        if (this._defaultOptionGroup) {
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null;
      }
      return this;
    }
    this._helpOption = this.createOption(
      flags ?? "-h, --help",
      description ?? "display help for command"
    );
    if (flags || description) this._initOptionGroup(this._helpOption);
    return this;
  }
  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    if (this._helpOption === void 0) {
      this.helpOption(void 0, void 0);
    }
    return this._helpOption;
  }
  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }
  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(import_node_process.default.exitCode ?? 0);
    if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
      exitCode = 1;
    }
    this._exit(exitCode, "commander.help", "(outputHelp)");
  }
  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */
  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */
  addHelpText(position, text) {
    const allowedValues = ["beforeAll", "before", "after", "afterAll"];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    const helpEvent = `${position}Help`;
    this.on(helpEvent, (context) => {
      let helpStr;
      if (typeof text === "function") {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      if (helpStr) {
        context.write(`${helpStr}
`);
      }
    });
    return this;
  }
  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */
  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      this._exit(0, "commander.helpDisplayed", "(outputHelp)");
    }
  }
};
function incrementNodeInspectorPort(args) {
  return args.map((arg) => {
    if (!arg.startsWith("--inspect")) {
      return arg;
    }
    let debugOption;
    let debugHost = "127.0.0.1";
    let debugPort = "9229";
    let match2;
    if ((match2 = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) {
      debugOption = match2[1];
    } else if ((match2 = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/
    )) !== null) {
      debugOption = match2[1];
      if (/^\d+$/.test(match2[3])) {
        debugPort = match2[3];
      } else {
        debugHost = match2[3];
      }
    } else if ((match2 = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/
    )) !== null) {
      debugOption = match2[1];
      debugHost = match2[3];
      debugPort = match2[4];
    }
    if (debugOption && debugPort !== "0") {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}
function useColor() {
  if (import_node_process.default.env.NO_COLOR || import_node_process.default.env.FORCE_COLOR === "0" || import_node_process.default.env.FORCE_COLOR === "false")
    return false;
  if (import_node_process.default.env.FORCE_COLOR || import_node_process.default.env.CLICOLOR_FORCE !== void 0)
    return true;
  return void 0;
}

// node_modules/commander/index.js
var program = new Command();

// src/cli/access.ts
function addAccess(program2) {
  const access = program2.command("access").description("who may do what by the policy, and why; asks no PostHog");
  withOptions(access.command("who-can")).description("everybody who can do something: who-can edit feature_flag --project web").argument("<verb>", "view, edit or manage a kind of object; enter or administer the project").argument("[kind]", "a kind of object, such as feature_flag").requiredOption("--project <alias>", "the project, by the policy's name").option("--object <object>", "one object of the kind, by PostHog's id or the policy's name for it").action(runWhoCan);
  withOptions(access.command("explain")).description("what one person may do, and why: everywhere, or on one thing").argument("<email>", "whom").argument("[kind]", "a kind of object, such as feature_flag").option("--project <alias>", "one project, by the policy's name").option("--object <object>", "one object of the kind, by PostHog's id or the policy's name for it").action(runExplain);
  withOptions(access.command("diff")).description("who gains and who loses by a change; exits 1 when somebody does").argument("<range>", "two commits as BASE..HEAD, or one to compare with the files here").action(runDiff);
}
function withOptions(command) {
  return command.option("--policy <folder>", "the policy path", "policy").addOption(
    new Option("--mode <mode>", "how the organization settles rules; both where it is not said").choices([
      "highest",
      "specific"
    ])
  ).addOption(
    new Option("--without <entitlement...>", "what the plan of the organization lacks").choices(["access_control", "role_based_access"]).default([])
  ).option("--json", "print the answer as JSON");
}
async function runWhoCan(verb, kind, options) {
  const policy = await policyHere(options);
  const deed = readDeed({ ...options, verb, kind }, policy);
  const answers = askWhoCan(policy, deed, settingsOf(options));
  const { verb: _, level: __, ...target } = deed;
  const question = { words: deedWords(deed), target };
  print(options.json ? whoCanJson(question, answers) : whoCanText(question, answers));
}
async function runExplain(email, kind, options) {
  const policy = await policyHere(options);
  const only = thingIn(options, kind, policy);
  const person = askAboutPerson(policy, email, settingsOf(options), only);
  print(options.json ? personJson(person) : personText(person));
}
function thingIn({ project, ...rest }, kind, policy) {
  if (project !== void 0) {
    const target = readTarget({ ...rest, project, kind }, policy);
    return kind === void 0 ? { project } : target;
  }
  if (kind === void 0 && rest.object === void 0) return void 0;
  throw new UserError("A kind or an object stands in some project.", "Add --project.");
}
async function runDiff(range, options) {
  const [base = "", head, ...rest] = range.split("..");
  if (base === "" || head === "" || head?.startsWith(".") || rest.length > 0) {
    throw new UserError(
      `"${show(range)}" names no two commits.`,
      "Write BASE..HEAD, such as main..HEAD, or BASE alone."
    );
  }
  const before = await policyAt(base, options);
  const after = head === void 0 ? await policyHere(options) : await policyAt(head, options);
  const diffs = askDifference(before, after, settingsOf(options));
  print(options.json ? accessDiffJson(diffs) : accessDiffText(diffs));
  if (diffs.some(({ gains, losses }) => gains.length + losses.length > 0)) process.exitCode = 1;
}
async function policyHere({ policy }) {
  return loadWhole(await openFiles(process.cwd()).policyFiles(policy), policy, `the folder "${show(policy)}"`);
}
async function policyAt(name, { policy }) {
  const repository = await openRepository({ directory: process.cwd(), environment: env.all() });
  return loadExisting(repository, await repository.resolve(name), policyFolder(policy), `"${show(name)}"`);
}
function settingsOf({ mode, without }) {
  return { ...assumed, mode, entitlements: assumed.entitlements.difference(new Set(without)) };
}
function print(text) {
  console.log(text.trimEnd());
}

// src/report/plan-text.ts
var headings = [
  ["proposed", "The files here change:"],
  ["outstanding", "Merged, but not live yet:"],
  ["drift", "Made outside the policy:"]
];
function planText(report) {
  const { plan, accepted, misnamed, gaps, usage } = report;
  const drift = partsOf(plan.changes, "drift");
  const writes = plan.changes.flatMap(writeLines).map((line) => `  ${line}`);
  const parts = headings.flatMap(([origin, heading]) => {
    const lines = partsOf(plan.changes, origin).map((change2) => `  ${logLine(change2)}`);
    return lines.length > 0 ? [heading, ...lines] : [];
  });
  return [
    planSentence(report, "the files here"),
    ...parts,
    ...misnamedLines(misnamed),
    ...writes.length > 0 ? ["An apply sends these writes and no others, each once:", ...writes] : [],
    ...gaps.map(show),
    ...plan.unplanned.map(({ kind, reason }) => `Not compared: ${kind}: ${show(reason)}`),
    ...drift.length > 0 ? [`To make the files say what is live: ${adoptLine(drift)}`] : [],
    coverageSentence(plan, accepted.length),
    `${usageText(usage)}.`
  ].join("\n");
}

// src/cli/posthog.ts
async function withPostHog(host, step) {
  const key = env.posthogKey();
  if (key === "") throw new UserError("No PostHog key.", "Set POSTHOG_API_KEY to a personal API key that may read.");
  const posthog = connectReader({ key, host: host ?? env.posthogHost() });
  try {
    await step(posthog);
  } finally {
    await posthog.close();
  }
}

// src/cli/drift.ts
function addDrift(program2) {
  program2.command("drift").description("compare the policy files with live PostHog; exits 1 when they differ. The key: POSTHOG_API_KEY").argument("[folder]", "the policy path", "policy").option(
    "--base <ref>",
    "what is merged, such as main: tells what the files change from what somebody changed by hand"
  ).option("--host <url>", "address of PostHog (default: POSTHOG_HOST, or https://us.posthog.com)").option("--json", "print the report as JSON").action(runDrift);
}
async function runDrift(given2, { base: ref, host, json }) {
  const folder = policyFolder(given2);
  const head = loadWhole(await openFiles(process.cwd()).policyFiles(folder), folder, `the folder "${show(folder)}"`);
  const base = ref === void 0 ? head : await policyAt2(ref, folder);
  await withPostHog(host, async (posthog) => {
    const { report } = await compareLive(
      { posthog, today: today(), now },
      {
        policies: { lastApplied: void 0, base, head },
        extent: "everything",
        review: void 0,
        remembered: void 0,
        isRound: false,
        // A terminal is read by whoever has the key.
        mayName: () => true,
        recall: recallNothing
      }
    );
    const whole = { ...report, conflicts: [], policyDigest: void 0 };
    console.log((json ? planJson(whole) : planText(whole)).trimEnd());
    if (report.verdict === "incomplete") process.exitCode = 2;
    else if (report.verdict !== "in-sync") process.exitCode = 1;
  });
}
async function policyAt2(ref, folder) {
  const repository = await openRepository({ directory: process.cwd(), environment: env.all() });
  return loadExisting(repository, await repository.resolve(ref), folder, `"${show(ref)}"`);
}

// src/report/export-text.ts
function exportText(report) {
  const { files, adopted = [], unread, leftOut } = report;
  return [
    exportSentence(report),
    ...files.map((file2) => `  ${show(file2)}`),
    ...adopted.length > 0 ? ["What the policy says as it is live:", ...adopted.map(({ item }) => `  ${show(item)}`)] : [],
    ...unread.length > 0 ? ["Not read, so the files say nothing about it:", ...unread.map(inWords)] : [],
    ...leftOut.length > 0 ? ["What is live and the files do not say:", ...leftOut.map(inWords)] : []
  ].join("\n");
}
function inWords({ what, reason }) {
  return `  ${show(what)}: ${show(reason)}`;
}

// src/cli/export.ts
function addExport(program2) {
  program2.command("export").description("write what is live in PostHog into policy files; the key comes from POSTHOG_API_KEY").argument("[folder]", "an empty folder for the files (default: the policy path)").option("--policy <folder>", "the policy path", "policy").option("--adopt <item...>", "take over only these items, as drift prints them, into the policy there is").option("--host <url>", "address of PostHog (default: POSTHOG_HOST, or https://us.posthog.com)").option("--organization <id>", "the organization, where the key sees several").option("--json", "print the report as JSON").action(runExportCommand);
}
async function runExportCommand(folder, options) {
  const { adopt: items = [], organization, json } = options;
  await withPostHog(options.host, async (posthog) => {
    const policy = policyFolder(options.policy);
    const output = folder === void 0 ? policy : policyFolder(folder);
    const order = { folder: policy, output, items, ...organization && { organization } };
    const { report } = await runExport(posthog, openFiles(process.cwd()), order);
    console.log((json ? exportJson(report) : exportText(report)).trimEnd());
    if (report.unread.length > 0) process.exitCode = 2;
  });
}

// src/cli/lint.ts
async function runLint(folder, { json, fix, base }) {
  const workspace = openFiles(process.cwd());
  const mended = fix ? await mend(workspace, folder) : 0;
  const report = await lintFolder(workspace, folder, { today: today(), readBase: () => baseOf(base, folder) });
  const { findings, sources, unchecked } = report;
  if (json) console.log(findingsJson(report).trimEnd());
  else {
    const isColoured = process.stdout.isTTY && !env.noColour();
    if (findings.length > 0) console.log(findingsText(findings, lineReader(sources), isColoured));
    if (mended > 0) console.log(`${plural(mended, "finding was", "findings were")} mended.`);
    console.log(findingsSentence(report));
    if (unchecked !== void 0) console.log(unchecked);
  }
  if (findings.length > 0) process.exitCode = 1;
}
async function baseOf(base, folder) {
  if (base === void 0) return { missing: "They compare with another commit: give it as --base." };
  return readBase(await openRepository({ directory: process.cwd(), environment: env.all() }), { base }, folder);
}
async function mend(workspace, folder) {
  const { fixPolicy } = await import("../shared/fix-policy-QUTTZ75D.js");
  let count = 0;
  for (; ; ) {
    const files = await workspace.policyFiles(folder);
    const { fixed, changed } = fixPolicy(files, lintPolicy(files, folder, today()).findings);
    for (const [path2, text] of changed) await workspace.write(path2, text);
    count += fixed.length;
    if (fixed.length === 0) return count;
  }
}

// src/cli/review.ts
var import_node_fs2 = __toESM(require_fs(), 1);

// src/report/verdict-text.ts
function verdictText({ sentence: sentence3, requirements, discarded }) {
  return [
    sentence3,
    ...requirements.map(lineOf),
    ...discarded.map(({ name, reason }) => `  not counted: ${show(name)}: ${show(reason)}`)
  ].join("\n");
}
function lineOf({ item, rule, approvals, counted, eligible, satisfied }) {
  const have = `${counted.length} of ${plural(approvals, "approval")}`;
  const who = satisfied ? list(counted.map(({ login }) => show(login))) : `who can: ${list(eligible.map(show), "or") || "nobody"}`;
  return `  ${satisfied ? "ok  " : "open"} ${show(item.item)} (${show(rule)}): ${have}; ${who}`;
}

// src/cli/review.ts
function addReview(program2) {
  program2.command("review").description("what the review would say; exits 3 when an approval is missing. Asks neither GitHub nor PostHog").requiredOption("--base <ref>", "the branch that judges").option("--head <ref>", "what is proposed", "HEAD").option("--approvals <file>", 'JSON: { "author": …, "reviews": [{ "by": …, "state": "APPROVED", "commit": … }] }').option("--policy <folder>", "the policy path", "policy").option("--json", "print the verdict as JSON").action(runReview);
}
async function runReview({ base, head, policy, approvals, json }) {
  const repository = await openRepository({ directory: process.cwd(), environment: env.all() });
  const folder = policyFolder(policy);
  const [from, to] = [await repository.resolve(base), await repository.resolve(head)];
  const given2 = approvals === void 0 ? { author: void 0, reviews: [] } : readGiven(approvals);
  const reading = await readMerge(repository, from, to, folder);
  if (reading.state === "merge-conflict") {
    throw new UserError(`${head} conflicts with ${base} in ${reading.paths.map(show).join(", ")}.`, "Merge it first.");
  }
  if (reading.state !== "read") {
    const sentence3 = reading.state === "untouched" ? "Nothing under the policy path changes." : "The first policy.";
    console.log(json ? verdictJson({ state: "not-required", sentence: sentence3, digest: "" }).trimEnd() : sentence3);
    return;
  }
  const { step } = reading;
  const { shape } = step.base;
  const commits = await Promise.all((await repository.newCommits(from, to)).map((id) => repository.commit(id)));
  const reviews = await Promise.all(given2.reviews.map((one2, index) => reviewOf(repository, shape, one2, index, to)));
  const witness = witnessOf(shape, contributorsOf(shape, given2.author, commits), reviews);
  const verdict = await judgePull({ repository, forge: witness, folder, today: today() }, paperPull(to), from, step);
  const judged = { state: verdict.state, sentence: verdict.sentence, digest: step.digest, verdict };
  console.log(json ? verdictJson(judged).trimEnd() : verdictText(verdict));
  if (verdict.state === "pending" || verdict.state === "refused") process.exitCode = 3;
}
var given = object({
  author: optional(string),
  reviews: list2(
    object({
      by: string,
      state: oneOf(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED"]),
      commit: optional(string)
    })
  )
});
function readGiven(path2) {
  const remedy = 'Write for example {"reviews": [{"by": "ana", "state": "APPROVED", "commit": "HEAD"}]}.';
  try {
    return given(JSON.parse((0, import_node_fs2.readFileSync)(path2, "utf8")), "");
  } catch (error) {
    if (error instanceof DecodeError) throw new UserError(`${show(path2)}: ${error.message}.`, remedy);
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`${show(path2)} could not be read: ${show(why)}`, remedy);
  }
}
function accountOf(shape, name) {
  const wanted2 = name.toLowerCase();
  const person = reviewers(shape).find((one2) => [one2.email, one2.login].some((known) => known.toLowerCase() === wanted2));
  return { id: person?.accountId ?? -1, login: person?.login ?? name, isPerson: true };
}
async function reviewOf(repository, shape, { by, state, commit }, index, head) {
  const at2 = commit === void 0 ? head : await repository.resolve(commit);
  return { id: index + 1, account: accountOf(shape, by), state, commit: at2 };
}
function contributorsOf(shape, author, commits) {
  const emails = commits.flatMap(({ author: writer, committer, message }) => [
    writer.email,
    ...committer.email === "noreply@github.com" ? [] : [committer.email],
    ...namedIn(message).map(({ email, name }) => email ?? name)
  ]);
  const names = author === void 0 ? emails : [author, ...emails];
  return names.map((name) => {
    const account = accountOf(shape, name);
    return account.id === -1 ? { account: void 0, name } : { account, name: account.login };
  });
}
function witnessOf(shape, contributors, reviews) {
  const known = new Set(reviewers(shape).map(({ accountId }) => accountId));
  return {
    contributors: async () => [...contributors],
    reviews: async () => [...reviews],
    mayWrite: async ({ id }) => known.has(id),
    labelling: async () => ({ last: void 0, words: [], headSince: void 0 })
  };
}
function paperPull(head) {
  return {
    number: 0,
    url: "",
    author: void 0,
    state: "open",
    merged: false,
    head,
    headBranch: "",
    isFork: false,
    headRepository: void 0,
    baseBranch: "",
    mergeCommit: void 0,
    mergedAt: void 0,
    commits: void 0,
    reviews: void 0,
    isDraft: false,
    labels: [],
    requested: []
  };
}

// src/cli/sandbox.ts
var import_promises2 = __toESM(require_promises2(), 1);

// sandbox/control/server.ts
var import_node_http = __toESM(require_http(), 1);

// sandbox/http/listen.ts
async function listen(server, port) {
  await new Promise((resolve, reject2) => {
    server.once("error", reject2);
    server.listen(port, "127.0.0.1", () => resolve());
  });
  const address2 = server.address();
  if (address2 === null || typeof address2 === "string") throw new Error("The sandbox is not listening on a port.");
  return `http://127.0.0.1:${address2.port}`;
}
async function stop(server) {
  const ended = new Promise((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await ended;
}
async function readText(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

// sandbox/values.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isStrings(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function isInteger(value) {
  return typeof value === "number" && Number.isInteger(value);
}
function isUuid(text) {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
function sameText(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function byText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// sandbox/seed/reader.ts
var SeedError = class extends Error {
  /** The complaint without the word that it is about a seed. */
  complaint;
  constructor(path2, problem) {
    const complaint = `${path2 === "" ? "(top)" : path2}: ${problem}`;
    super(`Sandbox seed: ${complaint}`);
    this.name = "SeedError";
    this.complaint = complaint;
  }
};
function at(place2, name) {
  const record = recordAt(place2);
  return { value: record[name], path: place2.path === "" ? name : `${place2.path}.${name}` };
}
function recordAt(place2, allowed) {
  const { value, path: path2 } = place2;
  if (!isRecord(value)) throw new SeedError(path2, `expected a mapping, got ${shown(value)}`);
  const unknown = Object.keys(value).find((name) => allowed?.includes(name) === false);
  if (unknown !== void 0) {
    throw new SeedError(path2, `unknown name "${unknown}"; expected one of ${allowed?.join(", ")}`);
  }
  return value;
}
function entriesAt(place2) {
  if (place2.value === void 0 || place2.value === null) return [];
  return Object.entries(recordAt(place2)).map(([name, value]) => [
    name,
    { value: value ?? {}, path: `${place2.path}["${name}"]` }
  ]);
}
function itemsAt(place2) {
  const { value, path: path2 } = place2;
  if (value === void 0 || value === null) return [];
  if (!Array.isArray(value)) throw new SeedError(path2, `expected a list, got ${shown(value)}`);
  return value.map((item, index) => ({ value: item, path: `${path2}[${index}]` }));
}
function textAt({ value, path: path2 }) {
  if (typeof value !== "string" || value === "") throw new SeedError(path2, `expected text, got ${shown(value)}`);
  return value;
}
function numberAt({ value, path: path2 }) {
  if (!isInteger(value) || value < 1) throw new SeedError(path2, `expected a whole number above 0, got ${shown(value)}`);
  return value;
}
function flagAt({ value, path: path2 }) {
  if (typeof value !== "boolean") throw new SeedError(path2, `expected true or false, got ${shown(value)}`);
  return value;
}
function wordAt({ value, path: path2 }, words) {
  const found2 = words.find((word) => word === value);
  if (found2 === void 0) throw new SeedError(path2, `expected one of ${words.join(", ")}, got ${shown(value)}`);
  return found2;
}
function optional2(place2, read12) {
  return place2.value === void 0 ? void 0 : read12(place2);
}
function shown(value) {
  return value === void 0 ? "nothing" : JSON.stringify(value);
}

// sandbox/seed/parse.ts
function openSeed(seed) {
  return { value: typeof seed === "string" ? parseYaml(seed) : seed, path: "" };
}
function parseYaml(text) {
  try {
    return load(text);
  } catch (error) {
    throw new SeedError("", error instanceof Error ? error.message : String(error));
  }
}

// sandbox/fault-rule.ts
var isText = (value) => typeof value === "string";
var isCount = (value) => isInteger(value) && value >= 1;
var isDuration = (value) => isInteger(value) && value >= 0;
var isHeaders = (value) => isRecord(value) && Object.values(value).every(isText);
var match = {
  kind: isText,
  method: isText,
  path: isText,
  nth: isCount,
  times: isCount
};
var kinds = {
  "reset-before": {},
  "reset-after": {},
  delay: { ms: isDuration },
  status: {
    status: (value) => isInteger(value) && value >= 200 && value <= 599,
    "headers?": isHeaders,
    "body?": () => true
  },
  html: {},
  truncate: {},
  cut: {},
  drip: { "pieces?": isCount, "ms?": isDuration },
  stall: {},
  hang: {},
  "foreign-next": { "host?": isText },
  shift: { by: (value) => value === 1 || value === -1, "count?": (value) => value === "follows" || value === "stays" }
};
function readFaultRule(value) {
  if (!isRecord(value)) throw new TypeError("A fault is an object with a `kind`.");
  const { kind } = value;
  if (!isKind(kind)) throw new TypeError(`A fault's \`kind\` is one of ${Object.keys(kinds).join(", ")}.`);
  const own = kinds[kind];
  checkMembers(kind, value, own);
  const { path: path2, ...rest } = value;
  return { ...rest, ...path2 !== void 0 && { path: pattern(String(path2)) } };
}
function isKind(kind) {
  return typeof kind === "string" && Object.hasOwn(kinds, kind);
}
function checkMembers(kind, value, own) {
  const missing2 = Object.keys(own).find((name) => !name.endsWith("?") && value[name] === void 0);
  if (missing2 !== void 0) throw new TypeError(`A fault of the kind ${kind} needs \`${missing2}\`.`);
  const checks = new Map(Object.entries({ ...match, ...own }).map(([name, check]) => [name.replace("?", ""), check]));
  for (const [name, member] of Object.entries(value)) {
    const check = checks.get(name);
    if (check === void 0) throw new TypeError(`A fault of the kind ${kind} has no \`${name}\`.`);
    if (!check(member)) throw new TypeError(`The \`${name}\` of a fault cannot be ${JSON.stringify(member)}.`);
  }
}
function pattern(text) {
  try {
    return new RegExp(text);
  } catch {
    throw new TypeError(`The \`path\` of a fault is no regular expression: ${text}`);
  }
}

// sandbox/seed/feature.ts
function readFeature(place2) {
  if (typeof place2.value === "string") return { key: place2.value };
  recordAt(place2, ["key", "limit", "unit"]);
  const limit = at(place2, "limit");
  const key = textAt(at(place2, "key"));
  const unit = optional2(at(place2, "unit"), textAt);
  return {
    key,
    ...limit.value === void 0 ? {} : { limit: limit.value === null ? null : numberAt(limit) },
    ...unit === void 0 ? {} : { unit }
  };
}

// sandbox/variant.ts
var TODAY = {
  stage: "E3b",
  closedThingsStayClosed: true,
  objectRuleLimit: 1e3,
  largestPage: Number.POSITIVE_INFINITY,
  logsEverything: false,
  softDeleteVerb: "updated",
  approvedBy: "requester",
  flagLogIsFree: true,
  exportByKey: true,
  schedulesByKey: true,
  secretTokenByKey: false,
  olderBlastRadius: false,
  lifecycleRoutes: true,
  flagsByKey: true,
  evaluationContexts: false,
  bypassByLevel: true,
  flagLimit: 2e4,
  filtersLimit: 1e6,
  selfHosted: false,
  oddIdStatus: 404,
  edgeAddsRetryAfter: false,
  olderOrganizations: false,
  olderAccessRoutes: false,
  olderProjectMetric: false,
  checksDefaultRole: false,
  inviteNeedsScope: true,
  inviteDeleteNeedsAdmin: false,
  inviteChecksPrivacy: true,
  readsRoleMembership: true,
  searchMatchAlways: true,
  deletesAtOnce: false,
  deletionsStopped: false,
  newestThingsHaveRoutes: false,
  propertyRulesFeature: "property_access_control",
  rulesLockedByTerraform: false
};
function isEarly({ stage }) {
  return stage === "E1" || stage === "E1b";
}

// sandbox/control/variant.ts
var CHOICES = {
  stage: ["E1", "E1b", "E2", "E3a", "E3b"],
  softDeleteVerb: ["updated", "deleted"],
  approvedBy: ["requester", "approver"],
  oddIdStatus: [400, 404, 500]
};
function readVariant(place2) {
  const given2 = recordAt(place2, Object.keys(TODAY));
  if (!isVariant(given2)) throw new SeedError(place2.path, whatIsWrong(given2));
  return given2;
}
function isVariant(given2) {
  return Object.entries(given2).every(([name, value]) => fits(name, value));
}
function fits(name, value) {
  const choices = valuesOf(CHOICES, name);
  if (Array.isArray(choices)) return choices.includes(value);
  const today2 = valuesOf(TODAY, name);
  return typeof today2 === "number" ? isCount2(value) : typeof value === typeof today2;
}
function isCount2(value) {
  return isInteger(value) && value > 0;
}
function whatIsWrong(given2) {
  const [name = "", value] = Object.entries(given2).find((entry2) => !fits(...entry2)) ?? [];
  return `${name} cannot be ${JSON.stringify(value)}: expected ${wanted(name)}`;
}
function wanted(name) {
  const choices = valuesOf(CHOICES, name);
  if (Array.isArray(choices)) return `one of ${choices.join(", ")}`;
  const today2 = valuesOf(TODAY, name);
  if (typeof today2 === "boolean") return "true or false";
  if (typeof today2 === "string") return "text";
  return "a whole number above 0";
}
function valuesOf(table, name) {
  return Object.entries(table).find(([known]) => known === name)?.[1];
}

// sandbox/control/orders.ts
var ORDERS = [
  { method: "GET", path: "/state", help: "the state, by names and emails", perform: (box) => box.dump() },
  { method: "PUT", path: "/state", help: "start again: a seed, as JSON or YAML", perform: restart },
  { method: "GET", path: "/organization", help: "plan, mode and subscription", perform: showOrganization },
  {
    method: "PATCH",
    path: "/organization",
    help: 'features: ["access_control", {"key": "organizations_projects", "limit": 3}], most_specific_access, subscribed',
    perform: reorganize
  },
  { method: "GET", path: "/variant", help: "the PostHog that this box stands for", perform: (box) => box.variant() },
  {
    method: "PATCH",
    path: "/variant",
    help: "stand for another one: any of the names that GET shows",
    perform: become
  },
  { method: "GET", path: "/clock", help: "the time of the box", perform: showClock },
  {
    method: "PUT",
    path: "/clock",
    help: '{"now": "2026-11-01T09:00:00Z"} or {"advance": 60} (seconds)',
    perform: setClock
  },
  { method: "GET", path: "/limits", help: "requests that a key may make; null = unlimited", perform: showLimits },
  { method: "PUT", path: "/limits", help: '{"per_minute": 480, "per_hour": 4800}, or null', perform: setLimits },
  { method: "GET", path: "/faults", help: "the rules, and the faults that have struck", perform: showFaults },
  {
    method: "POST",
    path: "/faults",
    help: 'a rule: {"kind": "status", "status": 503, "method": "GET", "path": "roles", "nth": 2, "times": 1}; path is a regular expression',
    perform: addFault
  },
  { method: "DELETE", path: "/faults", help: "forget the rules", perform: clearFaults },
  { method: "GET", path: "/requests", help: "every request so far, without keys", perform: showRequests },
  { method: "DELETE", path: "/requests", help: "forget the requests", perform: forgetRequests }
];
function restart(box, body) {
  box.restart(body.value);
  return box.dump();
}
function showOrganization(box) {
  const { features, mostSpecificAccess, subscribed } = box.organization();
  return { features, most_specific_access: mostSpecificAccess, subscribed };
}
function reorganize(box, body) {
  recordAt(body, ["features", "most_specific_access", "subscribed"]);
  const [features, mode] = [at(body, "features"), at(body, "most_specific_access")];
  const subscribed = optional2(at(body, "subscribed"), flagAt);
  const change2 = {
    ...features.value === void 0 ? {} : { features: itemsAt(features).map(readFeature) },
    ...mode.value === void 0 ? {} : { mostSpecificAccess: mode.value === null ? null : flagAt(mode) },
    ...subscribed === void 0 ? {} : { subscribed }
  };
  box.reorganize(change2);
  return showOrganization(box);
}
function become(box, body) {
  box.become(readVariant(body));
  return box.variant();
}
function showClock(box) {
  return { now: box.clock.now() };
}
function setClock(box, body) {
  recordAt(body, ["now", "advance"]);
  const [now2, advance] = [at(body, "now"), at(body, "advance")];
  if (now2.value === void 0 === (advance.value === void 0)) {
    throw new SeedError(body.path, "expected either now or advance");
  }
  if (advance.value !== void 0) box.clock.advance(numberAt(advance));
  else box.clock.set(momentAt(now2));
  return showClock(box);
}
function momentAt(place2) {
  const moment = textAt(place2);
  if (Number.isNaN(Date.parse(moment))) throw new SeedError(place2.path, "expected a moment in ISO 8601, in UTC");
  return moment;
}
function showLimits(box) {
  const limits = box.rateLimits();
  return limits === null ? null : { per_minute: limits.perMinute, per_hour: limits.perHour };
}
function setLimits(box, body) {
  if (body.value === null) box.limit(null);
  else {
    recordAt(body, ["per_minute", "per_hour"]);
    box.limit({ perMinute: numberAt(at(body, "per_minute")), perHour: numberAt(at(body, "per_hour")) });
  }
  return showLimits(box);
}
function showFaults(box) {
  const rules = box.faults.rules().map(({ path: path2, ...rule }) => ({ ...rule, ...path2 && { path: path2.source } }));
  return { rules, fired: box.faults.fired };
}
function addFault(box, body) {
  try {
    box.faults.add(readFaultRule(body.value));
  } catch (error) {
    if (error instanceof TypeError) throw new SeedError(body.path, error.message);
    throw error;
  }
  return showFaults(box);
}
function clearFaults(box) {
  box.faults.clear();
  return showFaults(box);
}
function showRequests(box) {
  return box.requests;
}
function forgetRequests(box) {
  box.forgetRequests();
  return box.requests;
}

// sandbox/control/server.ts
async function startControl(steering, port) {
  const server = (0, import_node_http.createServer)((request, response) => {
    serve(steering, request, response).catch(() => response.destroy());
  });
  const url = await listen(server, port);
  return { url, close: () => stop(server) };
}
async function serve(steering, request, response) {
  const text = await readText(request);
  const { status: status2, body } = answer(steering, request, text);
  response.writeHead(status2, { "content-type": "application/json" }).end(`${JSON.stringify(body, null, 2)}
`);
}
function answer(steering, request, text) {
  const method = request.method ?? "GET";
  const path2 = (request.url ?? "/").split("?")[0]?.replace(/\/$/, "") ?? "";
  const here = ORDERS.filter((order2) => order2.path === path2);
  if (path2 === "") return { status: 200, body: whatThereIs() };
  if (here.length === 0) return refused(404, `there is no ${path2} here; GET / lists what there is`);
  const order = here.find((candidate) => candidate.method === method);
  if (order === void 0) return refused(405, `${path2} takes ${here.map((known) => known.method).join(", ")}`);
  const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim();
  const isChange = method !== "GET";
  if (isChange && type !== "application/json" && type !== "application/yaml") {
    return refused(415, "send orders with content-type: application/json (or application/yaml)");
  }
  return perform(steering, order, text);
}
function perform(steering, order, text) {
  try {
    const place2 = text === "" ? { value: void 0, path: "" } : openSeed(text);
    return { status: 200, body: order.perform(steering, place2) };
  } catch (error) {
    if (error instanceof SeedError) return refused(400, error.complaint);
    return refused(500, `The box itself is at fault: ${String(error)}`);
  }
}
function whatThereIs() {
  return {
    about: "The control path of a PostHog in a box. PostHog itself has nothing like it.",
    orders: Object.fromEntries(ORDERS.map(({ method, path: path2, help }) => [`${method} ${path2}`, help]))
  };
}
function refused(status2, error) {
  return { status: status2, body: { error } };
}

// sandbox/faults.ts
function createFaults() {
  const entries = [];
  const fired = [];
  const listeners = [];
  return {
    fired,
    add(rule) {
      entries.push({ rule, seen: 0, struck: 0 });
    },
    onFire(listener) {
      listeners.push(listener);
    },
    clear() {
      entries.length = 0;
    },
    rules: () => entries.map(({ rule }) => rule),
    take({ n, method, path: path2 }) {
      const fitting = entries.filter((entry2) => fits2(entry2.rule, method, path2));
      for (const entry2 of fitting) entry2.seen += 1;
      const due = fitting.find(({ rule, seen, struck }) => isDue(rule, seen, struck));
      if (due === void 0) return void 0;
      due.struck += 1;
      const fault = { n, kind: due.rule.kind, method, path: path2 };
      fired.push(fault);
      for (const listener of listeners) listener(fault);
      return due.rule;
    }
  };
}
function fits2(rule, method, path2) {
  if (rule.method !== void 0 && rule.method !== method) return false;
  return rule.path === void 0 || path2.search(rule.path) !== -1;
}
function isDue(rule, seen, struck) {
  if (rule.nth !== void 0 && seen !== rule.nth) return false;
  return struck < (rule.times ?? Number.POSITIVE_INFINITY);
}

// sandbox/http/deliver.ts
var import_promises = __toESM(require_promises(), 1);

// sandbox/errors.ts
var Refusal = class extends Error {
  status;
  body;
  headers;
  constructor(status2, body, detail, headers) {
    super(detail);
    this.name = "Refusal";
    this.status = status2;
    this.body = body;
    this.headers = headers;
  }
};
function refuse(status2, type, code, detail, attr = null) {
  const body = { type, code, detail, attr };
  return new Refusal(status2, body, detail);
}
function invalid(detail, attr = null, code = "invalid_input") {
  return refuse(400, "validation_error", code, detail, attr);
}
function missing(attr) {
  return invalid("This field is required.", attr, "required");
}
function malformed(detail) {
  return refuse(400, "invalid_request", "parse_error", `JSON parse error - ${detail}`);
}
function unauthenticated(code) {
  const detail = code === "not_authenticated" ? "Authentication credentials were not provided." : "Personal API key found in request Authorization header is invalid.";
  return refuse(401, "authentication_error", code, detail);
}
function paymentRequired(feature) {
  const detail = `${feature} requires a paid PostHog plan. Please upgrade to access this feature.`;
  return refuse(402, "server_error", "payment_required", detail);
}
function denied(detail) {
  return refuse(403, "authentication_error", "permission_denied", detail);
}
function notFound(detail = "Not found.") {
  return refuse(404, "invalid_request", "not_found", detail);
}
function methodNotAllowed(method) {
  return refuse(405, "invalid_request", "method_not_allowed", `Method "${method}" not allowed.`);
}
function conflict(detail) {
  return refuse(409, "server_error", "conflict", detail);
}
function unsupportedMediaType(type) {
  return refuse(415, "invalid_request", "unsupported_media_type", `Unsupported media type "${type}" in request.`);
}
function throttled(seconds, headers) {
  const wait = seconds === 1 ? "1 second" : `${seconds} seconds`;
  const detail = `Request was throttled. Expected available in ${wait}.`;
  const body = { type: "throttled_error", code: "throttled", detail, attr: null };
  return new Refusal(429, body, detail, headers);
}
function oddId(status2) {
  if (status2 === 404) return notFound();
  return status2 === 500 ? serverError() : invalid("Must be a valid UUID.");
}
function serverError(status2 = 500) {
  return refuse(status2, "server_error", "error", "A server error occurred.");
}
function bare(status2, body, detail) {
  return new Refusal(status2, body, detail);
}

// sandbox/http/lying-list.ts
function foreignNext(reply, host) {
  const { body } = reply;
  if (!isRecord(body) || typeof body.next !== "string") return reply;
  const { pathname, search } = new URL(body.next);
  return { ...reply, body: { ...body, next: `${host}${pathname}${search}` } };
}
function shifted(url, perform2, { by, count = "follows" }) {
  const offset = Number(url.searchParams.get("offset"));
  if (!(offset > 0)) return perform2();
  const reply = perform2(withOffset(url, offset - by));
  const { body } = reply;
  if (!isRecord(body) || typeof body.count !== "number") return perform2();
  const next = typeof body.next === "string" ? moved(new URL(body.next), by) : body.next;
  return { ...reply, body: { ...body, next, count: count === "follows" ? body.count + by : body.count } };
}
function moved(next, by) {
  return withOffset(next, Number(next.searchParams.get("offset")) + by).href;
}
function withOffset(url, offset) {
  const copy = new URL(url);
  copy.searchParams.set("offset", String(offset));
  return copy;
}

// sandbox/http/deliver.ts
var PAGE = "<!doctype html><html><body><h1>PostHog</h1><p>We will be back soon.</p></body></html>";
var FOREIGN_HOST = "https://posthog.invalid";
var RETRY_SECONDS = 37;
var PIECES = 10;
var reallySleep = (ms, signal) => (0, import_promises.setTimeout)(ms, void 0, { signal });
async function deliver(exchange, fault, perform2) {
  const { request, response } = exchange;
  switch (fault?.kind) {
    case "reset-before":
      return reset(request);
    case "hang":
      return 0;
    case "status":
      return send(response, refusal(fault), fault.headers);
    case "html":
      return sendText(response, 200, "text/html; charset=utf-8", PAGE);
    case "delay":
      await exchange.sleep(fault.ms, exchange.closing);
      return send(response, perform2());
    case "reset-after":
      perform2();
      return reset(request);
    case "truncate":
      return sendHalf(response, perform2());
    case "cut":
    case "stall":
      return sendBeginning(exchange, perform2(), fault.kind);
    case "drip":
      return sendPieces(exchange, perform2(), fault.pieces ?? PIECES, fault.ms ?? 0);
    case "foreign-next":
      return send(response, foreignNext(perform2(), fault.host ?? FOREIGN_HOST));
    case "shift":
      return send(response, shifted(exchange.url, perform2, fault));
    default:
      return send(response, perform2());
  }
}
function send(response, reply, headers = {}) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (reply.body === void 0) {
    response.writeHead(reply.status).end();
    return reply.status;
  }
  return sendText(response, reply.status, "application/json", JSON.stringify(reply.body));
}
function sendHalf(response, reply) {
  if (reply.body === void 0) return send(response, reply);
  const text = JSON.stringify(reply.body);
  return sendText(response, reply.status, "application/json", text.slice(0, Math.floor(text.length / 2)));
}
async function sendBeginning({ request, response }, reply, kind) {
  if (reply.body !== void 0) {
    const bytes = beginJson(response, reply);
    await new Promise((resolve) => response.write(bytes.subarray(0, bytes.length / 2), resolve));
  }
  if (kind === "cut") request.socket.resetAndDestroy();
  return 0;
}
async function sendPieces({ response, closing, sleep }, reply, pieces, ms) {
  if (reply.body === void 0) return send(response, reply);
  const bytes = beginJson(response, reply);
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  for (let from = 0; from < bytes.length; from += size) {
    await (ms > 0 ? sleep(ms, closing) : (0, import_promises.setImmediate)());
    response.write(bytes.subarray(from, from + size));
  }
  response.end();
  return reply.status;
}
function beginJson(response, reply) {
  const bytes = Buffer.from(JSON.stringify(reply.body));
  response.writeHead(reply.status, { "content-type": "application/json", "content-length": bytes.length });
  return bytes;
}
function sendText(response, status2, type, text) {
  response.writeHead(status2, { "content-type": type }).end(text);
  return status2;
}
function reset(request) {
  request.socket.resetAndDestroy();
  return 0;
}
function refusal({ status: status2, body }) {
  if (body !== void 0) return { status: status2, body };
  const generic = status2 === 429 ? throttled(RETRY_SECONDS) : serverError(status2);
  return { status: status2, body: generic.body };
}

// sandbox/http/rate-limit.ts
var POSTHOG_LIMITS = { perMinute: 480, perHour: 4800 };
var MINUTE_MS = 6e4;
var HOUR_MS = 60 * MINUTE_MS;
function createRateCounter(limits) {
  const seen = /* @__PURE__ */ new Map();
  return {
    limits,
    take(key, nowMs) {
      if (this.limits === null) return void 0;
      const past = (seen.get(key) ?? []).filter((at2) => at2 > nowMs - HOUR_MS && at2 <= nowMs);
      const waitMs = Math.max(
        untilFree(past, nowMs, MINUTE_MS, this.limits.perMinute),
        untilFree(past, nowMs, HOUR_MS, this.limits.perHour)
      );
      if (waitMs === 0) past.push(nowMs);
      seen.set(key, past);
      return waitMs === 0 ? void 0 : Math.ceil(waitMs / 1e3);
    }
  };
}
function untilFree(past, nowMs, windowMs, most) {
  const within = past.filter((at2) => at2 > nowMs - windowMs);
  const oldestToLeave = within[within.length - most];
  return oldestToLeave === void 0 ? 0 : oldestToLeave + windowMs - nowMs;
}

// sandbox/http/server.ts
var import_node_http2 = __toESM(require_http(), 1);

// sandbox/activity/note.ts
var import_node_util3 = __toESM(require_util(), 1);

// sandbox/flags/flag.ts
var EVALUATION_RUNTIMES = ["server", "client", "all"];
var BUCKETING_IDENTIFIERS = ["distinct_id", "device_id"];
function emptyContent(key) {
  return {
    key,
    name: "",
    filters: {},
    active: true,
    archived: false,
    deleted: false,
    tags: [],
    ensure_experience_continuity: false,
    evaluation_runtime: "all",
    bucketing_identifier: "distinct_id",
    is_remote_configuration: false,
    has_encrypted_payloads: false,
    evaluation_contexts: [],
    analytics_dashboards: []
  };
}
function contentOf(flag) {
  return {
    key: flag.key,
    name: flag.name,
    filters: flag.filters,
    active: flag.active,
    archived: flag.archived,
    deleted: flag.deleted,
    tags: flag.tags,
    ensure_experience_continuity: flag.ensure_experience_continuity,
    evaluation_runtime: flag.evaluation_runtime,
    bucketing_identifier: flag.bucketing_identifier,
    is_remote_configuration: flag.is_remote_configuration,
    has_encrypted_payloads: flag.has_encrypted_payloads,
    evaluation_contexts: flag.evaluation_contexts,
    analytics_dashboards: flag.analytics_dashboards
  };
}

// sandbox/flags/secrets.ts
var HIDDEN_PAYLOAD = '"********* (encrypted)"';
function hideSecrets(flag, filters) {
  if (!flag.has_encrypted_payloads || !isRecord(filters.payloads)) return filters;
  const payloads = Object.fromEntries(Object.keys(filters.payloads).map((key) => [key, HIDDEN_PAYLOAD]));
  return { ...filters, payloads };
}

// sandbox/fields.ts
var TRUE = [true, 1, "true", "True", "1"];
var FALSE = [false, 0, "false", "False", "0"];
function booleanField(body, name) {
  const value = body[name];
  if (value === void 0) return void 0;
  if (value === null) throw nullRefused(name);
  if (TRUE.includes(value)) return true;
  if (FALSE.includes(value)) return false;
  throw invalid("Must be a valid boolean.", name);
}
function nullableBooleanField(body, name) {
  return body[name] === null ? null : booleanField(body, name);
}
function textField(body, name, rules) {
  const value = body[name];
  if (value === void 0) return void 0;
  if (value === null) throw nullRefused(name);
  if (typeof value !== "string" && typeof value !== "number") throw invalid("Not a valid string.", name);
  const text = String(value).trim();
  if (text === "" && rules.blank !== true) throw invalid("This field may not be blank.", name, "blank");
  if (text.length > rules.max) {
    throw invalid(`Ensure this field has no more than ${rules.max} characters.`, name, "max_length");
  }
  return text;
}
function requiredText(body, name, rules) {
  const text = textField(body, name, rules);
  if (text === void 0) throw missing(name);
  return text;
}
function choiceField(body, name, choices) {
  const value = body[name];
  if (value === void 0 || value === null) return value;
  const known = choices.find((choice) => choice === value);
  if (known === void 0) throw invalidChoice(value, name);
  return known;
}
function stringsField(body, name) {
  const value = body[name];
  if (value === void 0) return void 0;
  if (value === null) throw nullRefused(name);
  if (!isStrings(value)) throw invalid("Expected a list of strings.", name);
  return [...new Set(value)];
}
function invalidChoice(value, name) {
  const shown2 = typeof value === "string" ? value : JSON.stringify(value);
  return invalid(`"${shown2}" is not a valid choice.`, name, "invalid_choice");
}
function nullRefused(name) {
  return invalid("This field may not be null.", name, "null");
}

// sandbox/state/members.ts
var WORDS = { 1: "member", 8: "admin", 15: "owner" };
function levelWord(level) {
  return WORDS[level];
}
function checkMayTouch(caller, target) {
  if (caller !== target && caller.level < 8) throw denied("You can only edit others if you are an admin.");
  if (target.level > caller.level) throw denied("You can only edit others with level lower or equal to you.");
}
function readLevel(value) {
  if (value === void 0) return void 0;
  if (value === null) throw nullRefused("level");
  const level = typeof value === "string" ? Number(value) : value;
  if (level === 1 || level === 8 || level === 15) return level;
  throw invalidChoice(value, "level");
}
function checkNewLevel(caller, target, level) {
  if (caller === target) throw denied("You can't change your own access level.");
  if (level === 15 && caller.level < 15) {
    throw denied("You can only make another member owner if you're this organization's owner.");
  }
  if (level > caller.level) {
    throw denied("You can only change access level of others to lower or equal to your current one.");
  }
}
function setMemberLevel(world, member, level) {
  member.level = level;
  member.updatedAt = world.clock.tick();
}
function removeMember(world, member) {
  if (member.level === 15) throw invalid("Cannot leave the organization as its owner!");
  world.clock.tick();
  world.members = world.members.filter((other) => other !== member);
  for (const role of world.roles) {
    role.memberships = role.memberships.filter((membership) => membership.member !== member);
  }
  for (const project of world.projects) {
    project.rules = project.rules.filter((rule) => rule.memberId !== member.id);
  }
}

// sandbox/activity/drawings.ts
var FLAG = {
  scope: "FeatureFlag",
  *things(world) {
    for (const project of world.projects) {
      for (const flag of project.flags) {
        yield { id: String(flag.id), projectId: project.id, fields: flagFields(flag), context: null };
      }
    }
  },
  name: ({ fields }) => String(fields.key),
  // A bulk delete leaves the version alone and is logged as what it is; a PATCH is logged as an update, or as a
  // deletion: which of the two is not known for today's server.
  verb(variant, before, after) {
    if (before.deleted === after.deleted || after.deleted !== true) return "updated";
    return before.version === after.version ? "deleted" : variant.softDeleteVerb;
  }
};
var ORGANIZATION = {
  scope: "Organization",
  *things({ organization }) {
    const { name, settings, mostSpecificAccess } = organization;
    const fields = { name, ...settings, uses_most_specific_access_resolution: mostSpecificAccess };
    yield { id: organization.id, projectId: null, fields, context: null };
  },
  name: ({ fields }) => String(fields.name),
  words: {
    name: "organization name",
    enforce_2fa: "two-factor authentication requirement",
    members_can_use_personal_api_keys: "personal API key permissions",
    members_can_invite: "member invitation permissions",
    allow_publicly_shared_resources: "public sharing permissions",
    session_cookie_age: "session cookie age"
  }
};
var MEMBERSHIP = {
  scope: "OrganizationMembership",
  *things({ organization, members }) {
    for (const { id, person, level } of members) {
      const context = {
        organization_id: organization.id,
        organization_name: organization.name,
        user_id: person.id,
        user_email: person.email,
        user_name: fullName(person),
        level: levelWord(level)
      };
      yield { id, projectId: null, fields: { level }, context };
    }
  },
  name({ context }, activity) {
    const who = `${String(context?.user_name)} (${String(context?.user_email)})`;
    if (activity === "updated") return who;
    return `${who} ${activity === "created" ? "joined" : "left"} ${String(context?.organization_name)}`;
  }
};
var PROJECT = {
  scope: "Project",
  *things(world) {
    for (const { id, name, pendingDeletion } of world.projects) {
      yield { id: String(id), projectId: id, fields: { name, is_pending_deletion: pendingDeletion }, context: null };
    }
  },
  name: ({ fields }) => String(fields.name)
};
var TEAM = {
  scope: "Team",
  *things(world) {
    for (const { id, name, settings } of world.projects) {
      yield { id: String(id), projectId: id, fields: { ...settings }, context: { name } };
    }
  },
  name: ({ context }) => String(context?.name)
};
function fullName({ firstName, lastName }) {
  return `${firstName} ${lastName}`.trim();
}
function flagFields(flag) {
  return { ...contentOf(flag), version: flag.version, filters: hideSecrets(flag, flag.filters) };
}

// sandbox/activity/drawings-quiet.ts
var ROLE = {
  scope: "Role",
  *things({ roles }) {
    for (const { id, name } of roles) yield { id, projectId: null, fields: { name }, context: null };
  },
  name: ({ fields }) => String(fields.name)
};
var ROLE_MEMBERSHIP = {
  scope: "RoleMembership",
  *things({ roles }) {
    for (const role of roles) {
      for (const { id, member } of role.memberships) {
        const fields = { role: role.name, user_email: member.person.email };
        yield { id, projectId: null, fields, context: null };
      }
    }
  },
  name: ({ fields }) => `${String(fields.user_email)} in ${String(fields.role)}`
};
var ACCESS_RULE = {
  scope: "AccessControl",
  *things({ projects }) {
    for (const project of projects) {
      for (const { resource, resourceId, memberId, roleId, level } of project.rules) {
        const id = [resource, resourceId, memberId, roleId].join("/");
        yield { id, projectId: project.id, fields: { access_level: level }, context: { resource } };
      }
    }
  },
  name: ({ context }) => String(context?.resource)
};
var INVITE = {
  scope: "OrganizationInvite",
  *things({ organization, invites }) {
    for (const { id, email, level, createdBy } of invites) {
      const context = {
        organization_id: organization.id,
        organization_name: organization.name,
        target_email: email,
        inviter_user_id: createdBy?.id ?? null,
        inviter_user_email: createdBy?.email ?? null,
        inviter_user_name: createdBy === null ? null : fullName(createdBy),
        level: levelWord(level)
      };
      yield { id, projectId: null, fields: { level }, context };
    }
  },
  name: ({ context }) => String(context?.target_email)
};
var POLICY = {
  scope: "ApprovalPolicy",
  *things({ projects }) {
    for (const project of projects) {
      for (const { id, actionKey, enabled, quorum, users, roles } of project.policies) {
        const fields = { action_key: actionKey, enabled, approver_config: { quorum, users, roles } };
        yield { id, projectId: project.id, fields, context: null };
      }
    }
  },
  name: ({ fields }) => String(fields.action_key)
};
var CHANGE_REQUEST = {
  scope: "ChangeRequest",
  *things({ projects }) {
    for (const project of projects) {
      for (const { id, actionKey, state } of project.changeRequests) {
        yield { id, projectId: project.id, fields: { state }, context: { action_key: actionKey } };
      }
    }
  },
  name: ({ context }) => String(context?.action_key)
};
var IDENTITY_PROVIDER = {
  scope: "IdentityProviderConfig",
  *things({ providers }) {
    for (const { id, name, configScope, domainScope, scimEnabled } of providers) {
      const fields = { name, config_scope: configScope, domain_scope: domainScope, scim_enabled: scimEnabled };
      yield { id, projectId: null, fields, context: null };
    }
  },
  name: ({ fields }) => String(fields.name)
};
var QUIET = [
  ...[ROLE, ROLE_MEMBERSHIP, ACCESS_RULE, INVITE, POLICY, CHANGE_REQUEST, IDENTITY_PROVIDER]
];

// sandbox/activity/drawings-secret.ts
var DOMAIN = {
  scope: "OrganizationDomain",
  *things(world) {
    for (const { id, name, verifiedAt, challenge, jit, sso, saml, scim } of world.domains) {
      const fields = {
        domain: name,
        verified_at: verifiedAt,
        verification_challenge: challenge,
        jit_provisioning_enabled: jit,
        sso_enforcement: sso,
        saml_entity_id: saml.entityId,
        saml_acs_url: saml.acsUrl,
        saml_x509_cert: saml.certificate,
        scim_enabled: scim !== null,
        scim_bearer_token: scim
      };
      yield { id, projectId: null, fields, context: null };
    }
  },
  name: ({ fields }) => String(fields.domain),
  words: {
    verified_at: "domain verification",
    jit_provisioning_enabled: "just-in-time provisioning",
    sso_enforcement: "SSO enforcement",
    verification_challenge: "verification challenge",
    saml_entity_id: "SAML entity ID",
    saml_acs_url: "SAML ACS URL",
    saml_x509_cert: "SAML X.509 certificate",
    scim_enabled: "SCIM provisioning",
    scim_bearer_token: "SCIM bearer token"
  },
  masked: ["verification_challenge", "saml_x509_cert", "scim_bearer_token"]
};
var SECRET_KEY = {
  scope: "ProjectSecretAPIKey",
  *things(world) {
    for (const project of world.projects) {
      for (const { id, label, scopes, rolledAt } of project.secretKeys) {
        yield { id, projectId: project.id, fields: { label, scopes, last_rolled_at: rolledAt }, context: null };
      }
    }
  },
  name: ({ fields }) => String(fields.label)
};
var PERSONAL_KEY = {
  scope: "PersonalAPIKey",
  *things(world) {
    for (const key of world.keys) {
      const { id, label, scopes, projects, organizations, rolledAt } = key;
      const fields = {
        label,
        scopes,
        scoped_teams: projects,
        scoped_organizations: organizations,
        last_rolled_at: rolledAt
      };
      yield { id, projectId: null, fields, context: null, silent: !reaches(world, key) };
    }
  },
  name: ({ fields }) => String(fields.label)
};
function reaches(world, key) {
  if (key.organizations.length > 0) return key.organizations.includes(world.organization.id);
  if (key.projects.length > 0) return world.projects.some((project) => key.projects.includes(project.id));
  return world.members.some((member) => member.person === key.owner);
}

// sandbox/activity/picture.ts
var LOUD = [FLAG, ORGANIZATION, MEMBERSHIP, DOMAIN, PROJECT, TEAM, SECRET_KEY, PERSONAL_KEY];
function takePicture(world) {
  const picture = /* @__PURE__ */ new Map();
  const drawings = world.variant.logsEverything ? [...LOUD, ...QUIET] : LOUD;
  for (const look of drawings) {
    for (const thing of look.things(world)) {
      picture.set(`${look.scope}/${thing.projectId}/${thing.id}`, { ...thing, look });
    }
  }
  return picture;
}

// sandbox/activity/note.ts
function openLog(world) {
  world.activity = { rows: [], seen: takePicture(world) };
}
function noteChanges(world, hand) {
  const before = world.activity.seen;
  const after = takePicture(world);
  world.activity.seen = after;
  for (const [key, thing] of after) {
    const old = before.get(key);
    if (old === void 0) write(world, hand, thing, "created", []);
    else noteUpdate(world, hand, old, thing);
  }
  for (const [key, thing] of before) if (!after.has(key)) write(world, hand, thing, "deleted", []);
}
function noteUpdate(world, hand, old, thing) {
  const changes = changesBetween(old, thing);
  if (changes.length === 0) return;
  write(world, hand, thing, thing.look.verb?.(world.variant, old.fields, thing.fields) ?? "updated", changes);
}
function write(world, hand, thing, activity, changes) {
  if (thing.silent === true) return;
  world.activity.rows.push({
    ...hand,
    id: world.ids.uuid("activity"),
    at: world.clock.now(),
    projectId: thing.projectId,
    scope: thing.look.scope,
    activity,
    itemId: thing.id,
    name: thing.look.name(thing, activity),
    context: thing.context,
    changes
  });
}
function changesBetween(old, thing) {
  const { words = {}, masked = [] } = thing.look;
  const changes = [];
  for (const [name, after] of Object.entries(thing.fields)) {
    const before = old.fields[name];
    if (before === after || (0, import_node_util3.isDeepStrictEqual)(before, after)) continue;
    const [left, right] = masked.includes(name) ? [mask(before), mask(after)] : [before, after];
    const action = isEmpty(before) ? "created" : isEmpty(after) ? "deleted" : "changed";
    changes.push({ action, field: words[name] ?? name, ...structuredClone({ before: left, after: right }) });
  }
  return changes;
}
function mask(value) {
  return isEmpty(value) ? value : "masked";
}
function isEmpty(value) {
  return value === null || value === void 0 || value === "";
}

// sandbox/activity/row.ts
var NOBODY = { person: null, client: null, impersonated: false, address: null };

// sandbox/state/rules.ts
function putRule(world, project, key, level) {
  const at2 = world.clock.tick();
  const found2 = findRule(project, key);
  if (level === null) {
    project.rules = project.rules.filter((rule2) => rule2 !== found2);
    return null;
  }
  if (found2 !== void 0) {
    found2.level = level;
    found2.updatedAt = at2;
    return found2;
  }
  const rule = { ...key, level, createdAt: at2, updatedAt: at2 };
  project.rules.push(rule);
  return rule;
}
function findRule(project, key) {
  return project.rules.find((rule) => isSameRule(rule, key));
}
function dropObjectRules(project, resource, ids) {
  project.rules = project.rules.filter(
    (rule) => rule.resource !== resource || rule.resourceId === null || !ids.includes(rule.resourceId)
  );
}
function isSameRule(rule, key) {
  return rule.resource === key.resource && rule.resourceId === key.resourceId && rule.memberId === key.memberId && rule.roleId === key.roleId;
}

// sandbox/flags/checks.ts
function checkContent(content, before) {
  if (content.archived && content.active) {
    throw before?.archived === true ? invalid("Cannot enable an archived feature flag. Unarchive it first.", "active") : invalid("Cannot archive an enabled feature flag. Disable it first.", "archived");
  }
  if (content.ensure_experience_continuity === true && content.bucketing_identifier === "device_id") {
    throw invalid(
      "Experience continuity cannot be combined with bucketing by device_id.",
      "ensure_experience_continuity"
    );
  }
  if (content.has_encrypted_payloads && content.is_remote_configuration !== true) {
    throw invalid("Encrypted payloads need a remote configuration flag.", "has_encrypted_payloads");
  }
}
function checkKeyIsFree(project, key, self) {
  if (project.flags.some((flag) => flag !== self && !flag.deleted && sameText(flag.key, key))) {
    throw invalid("There is already a feature flag with this key.", "key", "unique");
  }
}
function checkNotDeleted(flag, doing) {
  if (!flag.deleted) return;
  const error = `This feature flag has been deleted. Restore it before ${doing} it.`;
  throw bare(400, { success: false, error }, error);
}

// sandbox/flags/broken-filter.ts
function brokenFilter(path2, message, code = "invalid_input") {
  return invalid(`${path2}: ${message}`, "filters", code);
}

// sandbox/flags/properties.ts
var TYPES = ["person", "cohort", "group", "flag", "person_metadata"];
var OPERATORS = [
  ...["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex"],
  ...["gt", "gte", "lt", "lte", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before"],
  ...["semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde"],
  ...["semver_caret", "semver_wildcard", "in", "not_in", "flag_evaluates_to"]
];
var ALIASES = { min: "gte", max: "lte" };
function cleanProperty(property, path2) {
  if (!isRecord(property)) throw brokenFilter(path2, "Expected an object.");
  if (typeof property.key !== "string" && typeof property.key !== "number") {
    throw brokenFilter(`${path2}.key`, "This field is required.", "required");
  }
  if (property.type !== void 0 && property.type !== null && !TYPES.includes(property.type)) {
    throw brokenFilter(`${path2}.type`, `Unsupported property type "${String(property.type)}".`, "invalid_choice");
  }
  const operator = currentOperator(property.operator);
  if (operator !== void 0 && operator !== null && !OPERATORS.includes(operator)) {
    throw brokenFilter(`${path2}.operator`, `Unsupported operator "${String(operator)}".`, "invalid_choice");
  }
  if (operator === "regex" || operator === "not_regex") checkPattern(property.value, `${path2}.value`);
  return { ...structuredClone(property), ...operator === void 0 ? {} : { operator } };
}
function currentOperator(operator) {
  return typeof operator === "string" ? ALIASES[operator] ?? operator : operator;
}
function checkPattern(value, path2) {
  if (typeof value !== "string") throw brokenFilter(path2, "Invalid regex pattern.");
  try {
    new RegExp(value);
  } catch {
    throw brokenFilter(path2, "Invalid regex pattern.");
  }
}

// sandbox/flags/variants.ts
var MAX_KEY = 400;
function cleanVariants(multivariate) {
  const path2 = "multivariate";
  if (multivariate === null) return null;
  if (!isRecord(multivariate)) throw brokenFilter(path2, "Expected an object or null.");
  const { variants } = multivariate;
  if (!Array.isArray(variants) || variants.length === 0) {
    throw brokenFilter(`${path2}.variants`, "At least one variant is required.", "min_length");
  }
  const checked = variants.map((variant, at2) => checkVariant(variant, `${path2}.variants[${at2}]`));
  const total = checked.reduce((sum, variant) => sum + variant.share, 0);
  if (Math.abs(total - 100) > 0.01) {
    throw brokenFilter(`${path2}.variants`, "Variant rollout percentages must sum to 100.", "variants_sum");
  }
  if (new Set(checked.map((variant) => variant.key)).size < checked.length) {
    throw brokenFilter(`${path2}.variants`, "Variant keys must be unique.", "unique");
  }
  return structuredClone(multivariate);
}
function cleanPayloads(payloads) {
  if (payloads === null) return {};
  if (!isRecord(payloads)) throw brokenFilter("payloads", "Expected an object.");
  const entries = Object.entries(payloads).map(([key, value]) => [key, payloadText(value, `payloads.${key}`)]);
  return Object.fromEntries(entries);
}
function checkVariant(variant, path2) {
  if (!isRecord(variant)) throw brokenFilter(path2, "Expected an object.");
  const { key, rollout_percentage: share } = variant;
  if (typeof key !== "string" || key.length > MAX_KEY || !/^[a-zA-Z0-9_./-]+$/.test(key)) {
    throw brokenFilter(`${path2}.key`, "Invalid variant key.", "invalid_key");
  }
  if (typeof share !== "number" || !(share >= 0 && share <= 100)) {
    throw brokenFilter(`${path2}.rollout_percentage`, "Rollout percentage must be a number between 0 and 100.");
  }
  return { key, share };
}
function payloadText(value, path2) {
  if (typeof value !== "string") return JSON.stringify(value);
  try {
    JSON.parse(value);
  } catch {
    throw brokenFilter(path2, "Payload must be valid JSON.");
  }
  return value;
}

// sandbox/flags/filters.ts
var LEGACY_KEYS = ["super_groups", "holdout_groups"];
function mergeFilters(stored2, sent) {
  if (sent.version !== void 0) {
    throw brokenFilter("version", "This key is reserved.", "reserved_config_version");
  }
  return tidy({ ...stored2, ...sent });
}
function tidy(filters) {
  const kept = Object.fromEntries(Object.entries(filters).filter(([key]) => !LEGACY_KEYS.includes(key)));
  const inherited = aggregationIndex(kept.aggregation_group_type_index, "aggregation_group_type_index") ?? null;
  const groups = listOf(kept.groups, "groups").map((group, at2) => cleanGroup(group, `groups[${at2}]`, inherited));
  return {
    ...kept,
    groups,
    ...kept.multivariate === void 0 ? {} : { multivariate: cleanVariants(kept.multivariate) },
    ...kept.payloads === void 0 ? {} : { payloads: cleanPayloads(kept.payloads) },
    aggregation_group_type_index: commonIndex(groups, inherited)
  };
}
function groupsOf(filters) {
  return Array.isArray(filters.groups) ? filters.groups.filter(isRecord) : [];
}
function cleanGroup(group, path2, inherited) {
  if (!isRecord(group)) throw brokenFilter(path2, "Expected an object.");
  checkRollout(group.rollout_percentage, `${path2}.rollout_percentage`);
  if (group.variant !== void 0 && group.variant !== null && typeof group.variant !== "string") {
    throw brokenFilter(`${path2}.variant`, "Expected a variant key or null.");
  }
  const own = aggregationIndex(group.aggregation_group_type_index, `${path2}.aggregation_group_type_index`);
  const properties = group.properties;
  return {
    ...structuredClone(group),
    ...properties === void 0 || properties === null ? {} : {
      properties: listOf(properties, `${path2}.properties`).map(
        (property, at2) => cleanProperty(property, `${path2}.properties[${at2}]`)
      )
    },
    // The server writes the index into each group; a group without its own takes that of the flag.
    aggregation_group_type_index: own === void 0 ? inherited : own
  };
}
function checkRollout(value, path2) {
  if (value === void 0 || value === null) return;
  if (typeof value !== "number" || !(value >= 0 && value <= 100)) {
    throw brokenFilter(path2, "Rollout percentage must be a number between 0 and 100.", "rollout_out_of_range");
  }
}
function aggregationIndex(value, path2) {
  if (value === void 0 || value === null || typeof value === "number") return value;
  throw brokenFilter(path2, "Expected a group type index or null.");
}
function commonIndex(groups, inherited) {
  const [first, ...rest] = groups;
  if (first === void 0) return inherited;
  const index = first.aggregation_group_type_index;
  return rest.every((group) => group.aggregation_group_type_index === index) ? index : null;
}
function listOf(value, path2) {
  if (value === void 0) return [];
  if (!Array.isArray(value)) throw brokenFilter(path2, "Expected a list.");
  return value;
}

// sandbox/flags/cohorts.ts
function checkCohorts(project, content) {
  for (const property of groupsOf(content.filters).flatMap(propertiesOf)) {
    if (property.type !== "cohort") continue;
    const cohort = project.cohorts.find((known) => String(known.id) === String(property.value));
    if (cohort === void 0) {
      throw invalid(`Cohort with id ${String(property.value)} does not exist`, "filters", "cohort_does_not_exist");
    }
    if (cohort.byEvents) {
      throw invalid(
        `Cohort '${cohort.name}' with filters of type behavioral cannot be used in feature flags.`,
        "filters"
      );
    }
  }
}
function withCohortNames(project, filters) {
  const copy = structuredClone(filters);
  for (const property of groupsOf(copy).flatMap(propertiesOf)) {
    const cohort = project.cohorts.find((known) => String(known.id) === String(property.value));
    if (property.type === "cohort" && cohort !== void 0) property.cohort_name = cohort.name;
  }
  return copy;
}
function propertiesOf(group) {
  return Array.isArray(group.properties) ? group.properties.filter(isRecord) : [];
}

// sandbox/flags/dependencies.ts
function dependentsOf(project, flag) {
  return project.flags.filter((other) => other !== flag && !other.deleted && dependsOn(other.filters, flag.id));
}
function checkDependencies(project, content, self) {
  for (const property of flagProperties(content.filters)) {
    if (property.operator !== "flag_evaluates_to") {
      throw invalid("Flag dependencies must use the flag_evaluates_to operator.", "filters");
    }
    const target = findTarget(project, String(property.key));
    if (target === self) throw invalid("A flag cannot depend on itself.", "filters");
    if (content.active && !target.active) {
      throw invalid(`Flag dependency on a disabled flag: ${target.key} (ID: ${target.id}).`, "filters");
    }
    if (self !== void 0 && reaches2(project, target, self, /* @__PURE__ */ new Set())) {
      throw invalid(`Circular dependency: ${target.key} (ID: ${target.id}) depends on this flag.`, "filters");
    }
  }
}
function checkNoDependents(project, flag, verb) {
  const active = dependentsOf(project, flag).filter((other) => other.active);
  if (active.length === 0) return;
  const shown2 = active.map((other) => `${other.key} (ID: ${other.id})`).join(", ");
  throw invalid(
    `Cannot ${verb} this feature flag because other flags depend on it: ${shown2}. Please update or disable the dependent flags first.`
  );
}
function findTarget(project, key) {
  if (!/^\d+$/.test(key)) {
    throw invalid(`Flag dependencies must name a flag by its numeric id, not by "${key}".`, "filters");
  }
  const target = project.flags.find((flag) => flag.id === Number(key) && !flag.deleted);
  if (target === void 0) throw invalid(`Flag dependency on a flag that does not exist: ID ${key}.`, "filters");
  return target;
}
function reaches2(project, from, wanted2, seen) {
  if (from === wanted2) return true;
  if (seen.has(from.id)) return false;
  seen.add(from.id);
  return project.flags.some((next) => dependsOn(from.filters, next.id) && reaches2(project, next, wanted2, seen));
}
function dependsOn(filters, id) {
  return flagProperties(filters).some((property) => String(property.key) === String(id));
}
function flagProperties(filters) {
  const properties = groupsOf(filters).flatMap(
    (group) => Array.isArray(group.properties) ? group.properties : []
  );
  return properties.filter(isRecord).filter((property) => property.type === "flag");
}

// sandbox/flags/fields.ts
var WRITABLE_FIELDS = [
  "key",
  "name",
  "filters",
  "active",
  "archived",
  "deleted",
  "tags",
  "ensure_experience_continuity",
  "evaluation_runtime",
  "bucketing_identifier",
  "is_remote_configuration",
  "has_encrypted_payloads",
  "evaluation_contexts",
  "analytics_dashboards"
];
var CREATION_CONTEXTS = [
  ...["feature_flags", "experiments", "surveys", "early_access_features", "web_experiments", "product_tours"]
];
var MAX_CONTEXTS = 50;
function readContent(body) {
  choiceField(body, "creation_context", CREATION_CONTEXTS);
  return {
    ...present("key", keyField(body)),
    ...present("name", textField(body, "name", { max: 1e4, blank: true })),
    ...present("filters", filtersField(body)),
    ...present("active", booleanField(body, "active")),
    ...present("archived", booleanField(body, "archived")),
    ...present("deleted", booleanField(body, "deleted")),
    ...present("tags", stringsField(body, "tags")),
    ...present("ensure_experience_continuity", nullableBooleanField(body, "ensure_experience_continuity")),
    ...present("evaluation_runtime", choiceField(body, "evaluation_runtime", EVALUATION_RUNTIMES)),
    ...present("bucketing_identifier", choiceField(body, "bucketing_identifier", BUCKETING_IDENTIFIERS)),
    ...present("is_remote_configuration", nullableBooleanField(body, "is_remote_configuration")),
    ...present("has_encrypted_payloads", booleanField(body, "has_encrypted_payloads")),
    ...present("evaluation_contexts", contextsField(body)),
    ...present("analytics_dashboards", dashboardsField(body))
  };
}
function present(name, value) {
  return value === void 0 ? {} : { [name]: value };
}
function keyField(body) {
  const key = textField(body, "key", { max: 400 });
  if (key !== void 0 && !/^[a-zA-Z0-9_-]+$/.test(key)) {
    throw invalid("Only letters, numbers, hyphens (-) & underscores (_) are allowed.", "key", "invalid_key");
  }
  return key;
}
function filtersField(body) {
  const filters = body.filters;
  if (filters === void 0) return void 0;
  if (!isRecord(filters)) throw invalid("Expected an object.", "filters");
  return filters;
}
function contextsField(body) {
  const contexts = stringsField(body, "evaluation_contexts");
  if (contexts !== void 0 && contexts.length > MAX_CONTEXTS) {
    const detail = `Ensure this field has no more than ${MAX_CONTEXTS} elements.`;
    throw invalid(detail, "evaluation_contexts", "max_length");
  }
  if (contexts?.some((context) => context.length > 255) === true) {
    throw invalid("Ensure this field has no more than 255 characters.", "evaluation_contexts", "max_length");
  }
  return contexts;
}
function dashboardsField(body) {
  const ids = body.analytics_dashboards;
  if (ids === void 0) return void 0;
  if (!Array.isArray(ids) || !ids.every(isInteger)) {
    throw invalid("Expected a list of whole numbers.", "analytics_dashboards");
  }
  return ids;
}

// sandbox/flags/limits.ts
function checkFlagCount(world, project) {
  const { flagLimit } = world.variant;
  if (project.flags.filter((flag) => !flag.deleted).length < flagLimit) return;
  throw invalid(`This project has reached its limit of ${flagLimit} feature flags.`);
}
function checkSize(world, content) {
  if (content.filters.early_exit === true) {
    throw invalid("early_exit is not available for this organization.", "filters");
  }
  const { filtersLimit } = world.variant;
  if (JSON.stringify(content.filters).length > filtersLimit) {
    throw invalid(`Feature flag filters exceed maximum size of ${filtersLimit} bytes`, "filters");
  }
}

// sandbox/flags/links.ts
function experimentsOf(project, flag) {
  return project.experiments.filter((experiment) => experiment.flagId === flag.id);
}
function earlyAccessOf(project, flag) {
  return project.earlyAccess.filter((feature) => feature.flagId === flag.id);
}
function checkMayDelete(project, flag) {
  if (earlyAccessOf(project, flag).length > 0) {
    throw invalid("Cannot delete a feature flag that is in use with early access features.");
  }
  const running = experimentsOf(project, flag).filter((experiment) => experiment.running);
  if (running.length > 0) {
    const ids = running.map((experiment) => experiment.id).join(", ");
    throw invalid(`Cannot delete a feature flag that is linked to running experiments: ${ids}.`);
  }
  if (flag.usedInReplay) throw invalid("Cannot delete a feature flag that is used in session replay settings.");
}
function checkLinks(project, flag, next) {
  if (experimentsOf(project, flag).some((experiment) => experiment.running)) {
    const left = variantKeys(next.filters);
    const lost = variantKeys(flag.filters).filter((key) => !left.includes(key));
    if (lost.length > 0) throw invalid(`Cannot remove variants of a running experiment: ${lost.join(", ")}.`, "filters");
  }
  if (earlyAccessOf(project, flag).length > 0 && typeof next.filters.aggregation_group_type_index === "number") {
    throw invalid(
      "Group-based targeting is not supported for feature flags linked to early access features.",
      "filters"
    );
  }
}
function burialKey(project, flag) {
  return experimentsOf(project, flag).length === 0 ? null : `${flag.key}:deleted:${flag.id}`;
}
function revivedKey(project, key) {
  const taken = (candidate2) => project.flags.some((flag) => !flag.deleted && sameText(flag.key, candidate2));
  let candidate = key;
  for (let n = 2; taken(candidate); n += 1) candidate = `${key}-${n}`;
  return candidate;
}
function checkKeyIsReusable(project, gone) {
  if (experimentsOf(project, gone).length === 0 && earlyAccessOf(project, gone).length === 0) return;
  throw invalid(`Cannot reuse key ${gone.key}: a deleted flag with it is still linked to something live.`, "key");
}
function isEligibleForExperiment(flag) {
  const keys = variantKeys(flag.filters);
  return keys.length > 1 && keys.includes("control");
}
function variantsOf(filters) {
  const variants = isRecord(filters.multivariate) ? filters.multivariate.variants : [];
  return Array.isArray(variants) ? variants.filter(isRecord) : [];
}
function variantKeys(filters) {
  return variantsOf(filters).map((variant) => variant.key);
}

// sandbox/flags/locking.ts
var import_node_util4 = __toESM(require_util(), 1);
function withoutStaleFields(flag, body) {
  const original = body.original_flag;
  if (body.version === void 0 || body.version === flag.version || !isRecord(original)) return body;
  const sent = WRITABLE_FIELDS.filter((field) => body[field] !== void 0);
  const changed = sent.filter((field) => !isSame(body[field], original[field]));
  for (const field of changed) {
    const stored2 = flag[field];
    if (!isSame(stored2, original[field]) && !isSame(stored2, body[field])) {
      throw conflict(
        `The feature flag was updated by ${flag.lastModifiedBy?.email ?? "another user"} since you started editing it. Please refresh and try again.`
      );
    }
  }
  return Object.fromEntries(changed.map((field) => [field, body[field]]));
}
function isSame(a, b) {
  return (0, import_node_util4.isDeepStrictEqual)(JSON.parse(JSON.stringify([a])), JSON.parse(JSON.stringify([b])));
}

// sandbox/flags/write.ts
var OPEN_FILTERS = { groups: [{ properties: [], rollout_percentage: null }] };
function createFlag(world, project, author, body) {
  requiredText(body, "key", { max: 400 });
  const sent = readable(world, body);
  const key = sent.key ?? "";
  const content = { ...emptyContent(key), ...sent };
  content.filters = bornFilters(sent, content.is_remote_configuration === true);
  checkFlagCount(world, project);
  checkKeyIsFree(project, key);
  checkContent(content);
  checkSize(world, content);
  checkCohorts(project, content);
  checkDependencies(project, content, void 0);
  dropDeleted(project, key);
  const at2 = world.clock.tick();
  const people = { createdBy: author, lastModifiedBy: author };
  const unused = { history: /* @__PURE__ */ new Map(), calledAt: null, stale: false, usedInReplay: false, buriedKey: null };
  const id = world.ids.number("flag");
  const flag = { ...content, ...people, ...unused, id, version: 1, createdAt: at2, updatedAt: at2 };
  flag.history.set(1, contentOf(flag));
  project.flags.push(flag);
  return flag;
}
function updateFlag(world, project, flag, author, body) {
  readContent(body);
  const sent = readable(world, withoutStaleFields(flag, body));
  const content = { ...contentOf(flag), ...sent };
  content.analytics_dashboards = [.../* @__PURE__ */ new Set([...flag.analytics_dashboards, ...sent.analytics_dashboards ?? []])];
  if (sent.filters !== void 0) content.filters = mergeFilters(flag.filters, sent.filters);
  if (flag.deleted && !content.deleted && flag.buriedKey !== null) content.key = revivedKey(project, flag.buriedKey);
  checkKeyIsFree(project, content.key, flag);
  checkContent(content, flag);
  checkSize(world, content);
  if (sent.filters !== void 0) checkCohorts(project, content);
  checkLinks(project, flag, content);
  if (!content.active && flag.active) checkNoDependents(project, flag, "disable");
  if (sent.filters !== void 0 || content.active && !flag.active) checkDependencies(project, content, flag);
  if (content.deleted && !flag.deleted) bury(project, flag, content);
  dropDeleted(project, content.key, flag);
  if (!content.deleted) flag.buriedKey = null;
  Object.assign(flag, content);
  stampWrite(world, flag, author);
}
function deleteQuietly(world, project, flag, author) {
  const content = contentOf(flag);
  bury(project, flag, content);
  Object.assign(flag, content, { deleted: true, updatedAt: world.clock.tick(), lastModifiedBy: author });
}
function bury(project, flag, content) {
  checkNoDependents(project, flag, "delete");
  checkMayDelete(project, flag);
  const key = burialKey(project, flag);
  if (key === null) return;
  flag.buriedKey = flag.key;
  content.key = key;
}
function stampWrite(world, flag, author) {
  flag.version += 1;
  flag.history.set(flag.version, contentOf(flag));
  flag.updatedAt = world.clock.tick();
  flag.lastModifiedBy = author;
}
function bornFilters(sent, isRemoteConfiguration) {
  const filters = mergeFilters({}, sent.filters ?? structuredClone({ ...OPEN_FILTERS }));
  const groups = groupsOf(filters);
  if (groups.length === 0) throw invalid("groups: At least one release condition is required.", "filters", "min_length");
  if (!isRemoteConfiguration) return filters;
  const opened = groups.map((group) => ({ ...group, rollout_percentage: group.rollout_percentage || 100 }));
  return { ...filters, groups: opened };
}
function dropDeleted(project, key, self) {
  const gone = project.flags.filter((flag) => flag !== self && flag.deleted && flag.key === key);
  for (const flag of gone) checkKeyIsReusable(project, flag);
  project.flags = project.flags.filter((flag) => !gone.includes(flag));
  dropObjectRules(
    project,
    "feature_flag",
    gone.map((flag) => String(flag.id))
  );
}
function readable(world, body) {
  const { evaluation_contexts, ...rest } = readContent(body);
  if (evaluation_contexts === void 0 || !world.variant.evaluationContexts) return rest;
  return { ...rest, evaluation_contexts };
}

// sandbox/approvals/votes.ts
function mayVote(world, { terms }, person) {
  if (terms.users.includes(person.id)) return true;
  return world.roles.some(
    (role) => terms.roles.includes(role.id) && role.memberships.some((held) => held.member.person === person)
  );
}
function expireRequests(world, project) {
  for (const request of project.changeRequests) {
    if (request.state === "pending" && Date.parse(world.clock.now()) > Date.parse(request.expiresAt)) {
      request.state = "expired";
    }
  }
}
function isStale(project, request) {
  const flag = project.flags.find((candidate) => candidate.id === request.flagId);
  return request.state === "pending" && flag !== void 0 && flag.version !== request.version;
}
function approve(world, project, request, person, reason) {
  checkVote(world, request, person);
  vote(world, request, person, "approved", reason);
  if (request.votes.length < request.terms.quorum) return;
  if (request.scheduled) request.state = "approved";
  else apply(world, project, request);
}
function reject(world, request, person, reason) {
  if (reason === "") throw worded("A reason is required for rejection.");
  checkVote(world, request, person);
  vote(world, request, person, "rejected", reason);
  request.state = "rejected";
}
function cancel(world, project, request, person) {
  if (request.requester !== person) throw denied("Only the requester can cancel this change request");
  if (request.state !== "pending") throw denied("Only pending change requests can be canceled");
  if (request.votes.length > 0 && !isStale(project, request)) {
    throw denied("Change requests with approvals cannot be canceled");
  }
  request.state = "rejected";
  request.updatedAt = world.clock.tick();
}
function checkVote(world, request, person) {
  if (request.state !== "pending") throw denied("Only pending change requests can be approved");
  if (!mayVote(world, request, person)) throw denied("You are not in the approver set for this change request");
  if (request.requester === person && !request.terms.allowSelfApprove) {
    throw denied("You cannot approve your own change request");
  }
  if (request.votes.some((earlier) => earlier.person === person)) {
    throw worded("You have already voted on this change request.");
  }
}
function vote(world, request, person, decision, reason) {
  const at2 = world.clock.tick();
  request.votes.push({ id: world.ids.uuid("vote"), person, decision, reason, createdAt: at2 });
  request.updatedAt = at2;
}
function apply(world, project, request) {
  try {
    const { version: _version, original_flag: _original, ...body } = request.body;
    const flag = applyBody(world, project, request, body);
    request.result = { resource_id: flag.id, resource_version: flag.version };
    request.state = "applied";
    request.appliedAt = world.clock.now();
  } catch (error) {
    request.state = "failed";
    request.applyError = error instanceof Error ? error.message : String(error);
  }
  if (world.variant.approvedBy === "requester") noteChanges(world, { ...NOBODY, person: request.requester });
}
function applyBody(world, project, request, body) {
  if (request.flagId === null) return createFlag(world, project, request.requester, body);
  const flag = project.flags.find((candidate) => candidate.id === request.flagId);
  if (flag === void 0) throw invalid("The flag does not exist any more.");
  if (flag.version !== request.version) {
    throw invalid(`Flag version mismatch: expected ${request.version}, got ${flag.version}`);
  }
  updateFlag(world, project, flag, request.requester, body);
  return flag;
}
function worded(error) {
  return bare(400, { error }, error);
}

// sandbox/state/clock.ts
var DEFAULT_START = "2026-11-01T09:00:00Z";
var TICK_MS = 1e3;
function createClock(start2 = DEFAULT_START) {
  let atMs = parseMoment(start2);
  return {
    now: () => formatMoment(atMs),
    tick() {
      atMs += TICK_MS;
      return formatMoment(atMs);
    },
    set(moment) {
      atMs = parseMoment(moment);
    },
    advance(seconds) {
      atMs += seconds * 1e3;
    }
  };
}
function parseMoment(moment) {
  const atMs = Date.parse(moment);
  if (Number.isNaN(atMs)) throw new Error(`The sandbox clock cannot read "${moment}": write ISO 8601 in UTC.`);
  return atMs;
}
function formatMoment(atMs) {
  return new Date(atMs).toISOString().replace("Z", "000Z");
}

// sandbox/schedules/apply.ts
function bodyOf({ operation, value }, flag) {
  if (typeof value === "boolean") return { active: value };
  if (operation === "add_release_condition") {
    const groups = [...groupsOf(flag.filters), ...groupsOf(value)];
    const payloads = isRecord(value.payloads) ? value.payloads : {};
    return { filters: { groups, payloads: { ...recordOf(flag.filters.payloads), ...payloads } } };
  }
  const filters = { multivariate: { variants: value.variants ?? [] } };
  return { filters: { ...filters, ...value.payloads === void 0 ? {} : { payloads: value.payloads } } };
}
function recordOf(value) {
  return isRecord(value) ? value : {};
}

// sandbox/schedules/settle.ts
var DAY_MS = 24 * 60 * 60 * 1e3;
function settle(world) {
  for (const project of world.projects) {
    for (let due = nextDue(world, project); due !== void 0; due = nextDue(world, project)) run(world, project, due);
    expireRequests(world, project);
  }
}
function nextDue(world, project) {
  const now2 = Date.parse(world.clock.now());
  return project.schedules.filter((change2) => change2.executedAt === null && Date.parse(change2.scheduledAt) <= now2).sort((a, b) => byText(formatMoment(Date.parse(a.scheduledAt)), formatMoment(Date.parse(b.scheduledAt))))[0];
}
function run(world, project, change2) {
  const flag = project.flags.find((candidate) => candidate.id === change2.flagId && !candidate.deleted);
  const request = project.changeRequests.find((candidate) => candidate.id === change2.requestId);
  if (request !== void 0 && request.state !== "approved") {
    if (request.state === "pending") request.state = "expired";
    change2.failureReason = "The change was not approved in time.";
  } else if (flag === void 0) {
    change2.failureReason = "Feature flag not found";
  } else {
    try {
      updateFlag(world, project, flag, change2.createdBy, bodyOf(change2, flag));
      change2.failureReason = null;
      if (request !== void 0) Object.assign(request, { state: "applied", appliedAt: world.clock.now() });
    } catch (error) {
      change2.failureReason = error instanceof Error ? error.message : String(error);
    }
    noteChanges(world, NOBODY);
  }
  finish(change2);
}
function finish(change2) {
  const next = change2.interval === null ? void 0 : nextMoment(change2.scheduledAt, change2.interval);
  const over = change2.endDate !== null && next !== void 0 && Date.parse(next) > Date.parse(change2.endDate);
  change2.lastExecutedAt = change2.scheduledAt;
  if (change2.recurring && next !== void 0 && !over) change2.scheduledAt = next;
  else change2.executedAt = change2.scheduledAt;
}
function nextMoment(from, interval) {
  const at2 = new Date(from);
  if (interval === "monthly") at2.setUTCMonth(at2.getUTCMonth() + 1);
  else if (interval === "yearly") at2.setUTCFullYear(at2.getUTCFullYear() + 1);
  else at2.setTime(at2.getTime() + DAY_MS * (interval === "daily" ? 1 : 7));
  return formatMoment(at2.getTime());
}

// sandbox/secret-keys/enter.ts
function findSecret(worlds, authorization) {
  const value = /^Bearer\s+(phs_\S+)$/i.exec(authorization ?? "")?.[1];
  if (value === void 0) return void 0;
  for (const { world, project } of worlds.flatMap(
    (each) => each.projects.map((known) => ({ world: each, project: known }))
  )) {
    const key = project.secretKeys.find((known) => known.value === value);
    if (key !== void 0) return { world, project, scopes: key.scopes };
    if (value === project.secretToken || value === project.secretTokenBackup) return { world, project, scopes: null };
  }
  throw unauthenticated("authentication_failed");
}
function enterWithSecret(route2, secret, asked) {
  const endpoint = route2.on === "project" ? route2.methods[methodOf(asked.method)] : void 0;
  if (endpoint?.withSecret === void 0) {
    throw denied("This action does not support project secret API key access");
  }
  const { world, project, scopes } = secret;
  if (asked.params.project !== "@current" && asked.params.project !== String(project.id)) throw notFound();
  if (scopes !== null && endpoint.scope !== null && !scopes.includes(endpoint.scope)) {
    throw denied(`API key missing required scope '${endpoint.scope}'`);
  }
  return endpoint.withSecret({ world, params: asked.params, url: asked.url, project });
}
function methodOf(method) {
  if (method === "GET" || method === "POST") return method;
  throw methodNotAllowed(method);
}

// sandbox/state/find.ts
function membershipOf(world, person) {
  return world.members.find((member) => member.person === person);
}
function personByEmail(world, email) {
  const found2 = world.people.find((person) => sameText(person.email, email));
  if (found2 === void 0) throw new Error(`The sandbox knows no person "${email}".`);
  return found2;
}
function memberByEmail(world, email) {
  const found2 = membershipOf(world, personByEmail(world, email));
  if (found2 === void 0) throw new Error(`"${email}" is not a member of the sandbox's organization.`);
  return found2;
}
function roleByName(world, name) {
  const found2 = world.roles.find((role) => sameText(role.name, name));
  if (found2 === void 0) throw new Error(`The sandbox has no role "${name}".`);
  return found2;
}
function projectByReference(world, reference) {
  const found2 = world.projects.find((project) => project.id === reference || project.name === reference);
  if (found2 === void 0) throw new Error(`The sandbox has no project "${reference}".`);
  return found2;
}
function isEntitled(world, feature) {
  return world.organization.features.some((owned) => owned.key === feature);
}

// sandbox/state/organization.ts
var WRITABLE = {
  logo_media_id: nullableText,
  enforce_2fa: nullableBooleanField,
  enforce_verified_domains: booleanField,
  members_can_invite: nullableBooleanField,
  members_can_create_projects: nullableBooleanField,
  members_can_use_personal_api_keys: booleanField,
  members_can_see_org_members: booleanField,
  allow_publicly_shared_resources: booleanField,
  is_ai_data_processing_approved: nullableBooleanField,
  is_ai_training_opted_in: nullableBooleanField,
  default_experiment_stats_method: statsMethod,
  default_anonymize_ips: booleanField,
  default_role_id: nullableText
};
var NEWER = [
  "enforce_verified_domains",
  "members_can_create_projects",
  "members_can_see_org_members",
  "default_anonymize_ips",
  "is_ai_training_opted_in"
];
var SETTING_DEFAULTS = {
  logo_media_id: null,
  enforce_2fa: null,
  enforce_verified_domains: false,
  members_can_invite: true,
  members_can_create_projects: null,
  members_can_use_personal_api_keys: true,
  members_can_see_org_members: true,
  allow_publicly_shared_resources: true,
  is_ai_data_processing_approved: null,
  is_ai_training_opted_in: null,
  default_experiment_stats_method: "bayesian",
  default_anonymize_ips: false,
  default_role_id: null
};
function readSettings({ variant }, body) {
  const settings = {};
  for (const [name, read12] of Object.entries(WRITABLE)) {
    if (variant.olderOrganizations && NEWER.includes(name)) continue;
    const value = read12(body, name);
    if (value !== void 0) settings[name] = value;
  }
  return settings;
}
function shownSettings({ variant, organization }) {
  const known = Object.entries(organization.settings).filter(
    ([name]) => !(variant.olderOrganizations && NEWER.includes(name))
  );
  return structuredClone(Object.fromEntries(known));
}
function updateOrganization(world, body) {
  const name = textField(body, "name", { max: 64 });
  const settings = readSettings(world, body);
  checkDefaultRole(world, settings.default_role_id);
  const { organization } = world;
  if (name !== void 0) organization.name = name;
  Object.assign(organization.settings, settings);
  organization.updatedAt = world.clock.tick();
}
function checkDefaultRole(world, id) {
  if (id === void 0 || id === null) return;
  const roles = (world.variant.checksDefaultRole ? [world] : world.worlds).flatMap((known) => known.roles);
  if (roles.some((role) => role.id === id)) return;
  if (!world.variant.checksDefaultRole) throw serverError();
  throw invalid(`Invalid pk "${String(id)}" - object does not exist.`, "default_role_id", "does_not_exist");
}
function nullableText(body, name) {
  const value = body[name];
  if (value === void 0 || value === null) return value;
  if (typeof value !== "string") throw invalid("Not a valid string.", name);
  return value;
}
function statsMethod(body, name) {
  return choiceField(body, name, ["bayesian", "frequentist", ""]);
}

// sandbox/state/project-settings.ts
var PROJECT_SETTINGS = {
  ...all(false, [
    ...["anonymize_ips", "is_demo", "session_recording_opt_in", "heatmaps_opt_in", "surveys_opt_in"],
    ...["autocapture_opt_out", "receive_org_level_activity_logs", "feature_flag_confirmation_enabled"],
    ...["autocapture_exceptions_opt_in", "autocapture_web_vitals_opt_in", "test_account_filters_default_checked"],
    ...["capture_console_log_opt_in", "capture_performance_opt_in", "capture_dead_clicks", "inject_web_apps"],
    ...["person_on_events_querying_enabled", "flags_persistence_default", "conversations_enabled"],
    ...["proactive_tasks_enabled", "human_friendly_comparison_periods", "default_evaluation_contexts_enabled"],
    ...["require_evaluation_contexts", "web_analytics_pre_aggregated_tables_enabled", "events_retention_enforced"]
  ]),
  ...all(
    [],
    [
      ...["app_urls", "recording_domains", "data_attributes", "person_display_name_properties"],
      ...["live_events_columns", "autocapture_web_vitals_allowed_metrics"]
    ]
  ),
  ...all({}, ["survey_config", "session_replay_config", "modifiers", "conversations_settings", "logs_settings"]),
  ...all(null, [
    ...["test_account_filters", "path_cleaning_filters", "correlation_config", "business_model", "extra_settings"],
    ...["autocapture_exceptions_errors_to_ignore", "session_recording_sample_rate", "onboarding_tasks"],
    ...["session_recording_minimum_duration_milliseconds", "session_recording_linked_flag"],
    ...["session_recording_network_payload_capture_config", "session_recording_masking_config"],
    ...["session_recording_url_trigger_config", "session_recording_url_blocklist_config"],
    ...["session_recording_event_trigger_config", "session_recording_trigger_match_type_config"],
    ...["session_recording_trigger_groups", "session_recording_retention_period", "week_start_day"],
    ...["revenue_analytics_config", "marketing_analytics_config", "customer_analytics_config", "workflows_config"],
    ...["cookieless_server_hash_mode", "default_data_theme", "event_retention_months"]
  ]),
  timezone: "UTC",
  product_description: "",
  base_currency: "USD",
  feature_flag_confirmation_message: ""
};
var MERGED = {
  survey_config: 1,
  session_replay_config: 2,
  modifiers: 1,
  conversations_settings: 1
};
var OPEN_TO_MEMBERS = ["timezone", "is_demo", "product_description"];
function adminOnlySettings(body, extra = []) {
  const known = [...Object.keys(PROJECT_SETTINGS).filter((name) => !OPEN_TO_MEMBERS.includes(name)), ...extra];
  return known.filter((name) => body[name] !== void 0).sort();
}
function readProjectSettings(body, stored2) {
  const settings = {};
  for (const [name, initial] of Object.entries(PROJECT_SETTINGS)) {
    const value = readSetting(body, name, initial);
    if (value !== void 0) settings[name] = merged(stored2[name], value, MERGED[name] ?? 0);
  }
  return settings;
}
function readSetting(body, name, initial) {
  const value = body[name];
  if (initial === null) return value;
  if (typeof initial === "boolean") return booleanField(body, name);
  if (typeof initial === "string") return textField(body, name, { max: 1e3, blank: true });
  if (value === void 0) return void 0;
  if (Array.isArray(initial)) {
    if (!isStrings(value)) throw invalid("Expected a list of strings.", name);
  } else if (!isRecord(value)) throw invalid("Must provide a dictionary or null.", name);
  return value;
}
function merged(stored2, value, levels) {
  if (levels === 0 || !isRecord(stored2) || !isRecord(value)) return value;
  const over = Object.entries(value).map(([name, inner]) => [name, merged(stored2[name], inner, levels - 1)]);
  return { ...stored2, ...Object.fromEntries(over) };
}
function all(initial, names) {
  return Object.fromEntries(names.map((name) => [name, structuredClone(initial)]));
}

// sandbox/state/projects.ts
var HARD_CAP = 1500;
var DEPRECATED = "The 'access_control' field has been deprecated and is no longer supported. Please use the new access control system instead. For more information, visit: https://posthog.com/docs/settings/access-control";
function createProject(world, creator, body) {
  if (body.primary_dashboard !== void 0)
    throw invalid("Primary dashboard cannot be set on project creation.", "primary_dashboard");
  const { name, settings } = readProject(body, PROJECT_SETTINGS);
  const id = world.ids.number("project");
  const project = newProject(world, id, name ?? "Default project", world.clock.tick());
  Object.assign(project.settings, settings);
  world.projects.push(project);
  creator.currentProjectId = id;
  creator.currentOrganizationId = world.organization.id;
  return project;
}
function newProject(world, id, name, at2) {
  return {
    id,
    uuid: world.ids.uuid("project"),
    name,
    settings: structuredClone({ ...PROJECT_SETTINGS }),
    pendingDeletion: false,
    createdAt: at2,
    updatedAt: at2,
    rules: [],
    flags: [],
    dashboards: [],
    policies: [],
    changeRequests: [],
    things: [],
    properties: [],
    experiments: [],
    earlyAccess: [],
    cohorts: [],
    crowds: [],
    secretKeys: [],
    secretToken: null,
    secretTokenBackup: null,
    schedules: []
  };
}
function updateProject(world, project, body) {
  const { name, settings } = readProject(body, project.settings);
  if (name !== void 0) project.name = name;
  Object.assign(project.settings, settings);
  project.updatedAt = world.clock.tick();
}
function checkProjectLimit(world) {
  const feature = world.organization.features.find((owned) => owned.key === "organizations_projects");
  const limit = feature === void 0 ? 1 : feature.limit ?? null;
  const count = world.projects.filter((project) => project.settings.is_demo !== true).length;
  if (limit === null && count >= HARD_CAP) {
    throw denied(
      `You have reached the maximum limit of ${HARD_CAP} projects per organization. Contact support if you'd like access to more projects.`
    );
  }
  if (limit !== null && count >= limit) {
    throw denied(
      "You have reached the maximum limit of allowed projects for your current plan. Upgrade your plan to be able to create and manage more projects."
    );
  }
}
function deleteProject(world, project) {
  if (project.pendingDeletion) throw invalid("This project is already being deleted.");
  if (world.organization.subscribed && world.projects.length === 1) {
    throw invalid(
      "Cannot delete the last project in an organization with an active subscription. Please cancel your subscription first in the billing page."
    );
  }
  if (world.variant.deletionsStopped) {
    throw invalid("Project deletion is temporarily disabled during database migration. Please try again later.");
  }
  project.pendingDeletion = true;
  project.updatedAt = world.clock.tick();
  if (world.variant.deletesAtOnce) world.projects = world.projects.filter((other) => other !== project);
}
function readProject(body, stored2) {
  refuseDeprecated(body);
  const name = textField(body, "name", { max: 200 });
  return { name, settings: readProjectSettings(body, stored2) };
}
function refuseDeprecated(body) {
  if (body.access_control === void 0) return;
  if (body.access_control === null) throw invalid("This field may not be null.", "access_control", "null");
  throw invalid(DEPRECATED, "access_control");
}

// sandbox/state/organizations.ts
function emptyWorld(common, organization) {
  const { variant, clock, ids, people, keys, worlds } = common;
  const lists = { members: [], invites: [], domains: [], providers: [], roles: [], projects: [], policies: [] };
  const activity = { rows: [], seen: /* @__PURE__ */ new Map() };
  return { variant, clock, ids, people, keys, worlds, organization, activity, ...lists };
}
function currentWorld(common, person) {
  const { worlds } = common;
  const chosen = worlds.find((world) => world.organization.id === person.currentOrganizationId);
  return chosen ?? worlds.find((world) => membershipOf(world, person) !== void 0) ?? worlds[0];
}
function createOrganization(world, creator, body) {
  checkMayHaveMore(world, creator);
  const name = requiredText(body, "name", { max: 64 });
  const settings = readSettings(world, body);
  const at2 = world.clock.tick();
  const made = emptyWorld(world, {
    id: world.ids.uuid("organization"),
    name,
    slug: freeSlug(world, name),
    features: [],
    mostSpecificAccess: true,
    settings: { ...SETTING_DEFAULTS, ...settings },
    subscribed: false,
    pendingDeletion: false,
    createdAt: at2,
    updatedAt: at2
  });
  const project = newProject(world, world.ids.number("project"), "Default project", at2);
  const id = world.ids.uuid("membership");
  const owner = { id, person: creator, level: 15, guest: false, joinedAt: at2, updatedAt: at2 };
  made.projects.push(project);
  made.members.push(owner);
  world.worlds.push(made);
  creator.currentOrganizationId = made.organization.id;
  creator.currentProjectId = project.id;
  return { made, owner };
}
function deleteOrganization(world) {
  if (world.variant.deletionsStopped) {
    throw invalid(
      "Organization deletion is temporarily disabled during database migration. Please try again later.",
      null
    );
  }
  const at2 = world.clock.tick();
  world.organization.pendingDeletion = true;
  world.organization.updatedAt = at2;
  if (!world.variant.deletesAtOnce) return;
  const position = world.worlds.indexOf(world);
  if (position !== -1) world.worlds.splice(position, 1);
}
function checkMayHaveMore(world, person) {
  if (!world.variant.selfHosted || membershipOf(world, person) === void 0) return;
  if (isEntitled(world, "organizations_projects")) return;
  throw denied("You must upgrade your PostHog plan to be able to create and manage multiple organizations.");
}
function freeSlug({ worlds }, name) {
  const slug = slugOf(name);
  const taken = worlds.filter(({ organization }) => organization.slug.startsWith(slug)).length;
  return taken === 0 ? slug : `${slug}-${taken + 1}`;
}
function slugOf(name) {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

// sandbox/http/body.ts
function parseBody(text, contentType) {
  if (text === "") return {};
  const mediaType = (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (mediaType !== "application/json") throw unsupportedMediaType(contentType ?? "");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(error instanceof Error ? error.message : "unreadable");
  }
}
function objectBody(body) {
  if (isRecord(body)) return body;
  const got = Array.isArray(body) ? "list" : typeof body;
  throw invalid(`Invalid data. Expected a dictionary, but got ${got}.`);
}

// sandbox/access/levels.ts
var RESOURCE_LEVELS = ["none", "viewer", "editor", "manager"];
var PROJECT_LEVELS = ["none", "member", "admin"];
var PROPERTY_LEVELS = ["none", "read", "read_write"];
var PARENTS = {
  session_recording_playlist: "session_recording",
  warehouse_table: "warehouse_objects",
  warehouse_view: "warehouse_objects",
  dataset: "llm_analytics",
  llm_provider_key: "llm_analytics",
  llm_prompt: "llm_analytics",
  account: "customer_analytics",
  customer_journey: "customer_analytics",
  customer_task: "customer_analytics",
  experiment_saved_metric: "experiment",
  experiment_holdout: "experiment",
  dashboard_template: "dashboard",
  marketing_analytics: "web_analytics",
  vision_alert: "replay_scanner"
};
var PROPERTY = "property_definition";
var ONLY_VIEWER = ["activity_log", "toolbar"];
function levelsOf(resource) {
  if (resource === PROPERTY) return PROPERTY_LEVELS;
  return resource === "project" || resource === "organization" ? PROJECT_LEVELS : RESOURCE_LEVELS;
}
function builtInLevel(resource) {
  if (resource === "project") return "admin";
  if (resource === "organization") return "member";
  if (resource === PROPERTY) return "read_write";
  return ONLY_VIEWER.includes(resource) ? "viewer" : "editor";
}
function minimumLevel(resource) {
  return resource === "action" ? "viewer" : "none";
}
function maximumLevel(resource) {
  if (ONLY_VIEWER.includes(resource)) return "viewer";
  return levelsOf(resource).at(-1) ?? "none";
}
function strength(resource, level) {
  return levelsOf(resource).indexOf(level);
}
function strongest(resource, levels) {
  let best;
  for (const level of levels) {
    if (level === void 0) continue;
    if (best === void 0 || strength(resource, level) > strength(resource, best)) best = level;
  }
  return best;
}
function atLeast(resource, level, wanted2) {
  return strength(resource, level) >= strength(resource, wanted2);
}
function ruledBy(resource) {
  return PARENTS[resource] ?? resource;
}

// sandbox/access/tiers.ts
function tiersFor(world, project, member, resource, resourceId) {
  const rules = project.rules.filter((rule) => rule.resource === resource && rule.resourceId === resourceId);
  const held = isEntitled(world, "role_based_access") ? roleIdsOf(world, member) : /* @__PURE__ */ new Set();
  return {
    member: rules.find((rule) => rule.memberId === member.id)?.level,
    role: strongest(
      resource,
      rules.filter((rule) => namesRoleIn(rule, held)).map((rule) => rule.level)
    ),
    everyone: rules.find((rule) => rule.memberId === null && rule.roleId === null)?.level
  };
}
function mostSpecific(tiers) {
  return tiers.member ?? tiers.role ?? tiers.everyone;
}
function roleIdsOf(world, member) {
  const held = world.roles.filter((role) => role.memberships.some((membership) => membership.member === member));
  return new Set(held.map((role) => role.id));
}
function namesRoleIn(rule, held) {
  return rule.roleId !== null && held.has(rule.roleId);
}

// sandbox/access/project.ts
function projectLevel(world, member, project) {
  if (member === void 0) return "none";
  if (member.level >= 8) return "admin";
  if (!isEntitled(world, "access_control")) return builtInLevel("project");
  return storedProjectLevel(world, member, project) ?? builtInLevel("project");
}
function storedProjectLevel(world, member, project) {
  const tiers = tiersFor(world, project, member, "project", String(project.id));
  if (world.organization.mostSpecificAccess === true) return mostSpecific(tiers);
  return namedLevel(tiers) ?? tiers.everyone;
}
function effectiveMembershipLevel(world, member, project) {
  if (member === void 0) return null;
  const older = world.variant.olderProjectMetric;
  if (older && member.level === 15) return 15;
  if (!isEntitled(world, "access_control")) return member.level >= 8 ? 8 : 1;
  const level = projectLevel(world, member, project);
  if (level === "none") return null;
  if (older && member.level === 1 && storedProjectLevel(world, member, project) === void 0) return 1;
  return level === "admin" ? 8 : 1;
}
function canSeeProject(world, member, project) {
  return projectLevel(world, member, project) !== "none";
}
function namedLevel(tiers) {
  return strongest("project", [tiers.member, tiers.role]);
}

// sandbox/http/scopes.ts
function checkScope(key, scope2) {
  if (scope2 === null || key.scopes.length === 0 || key.scopes.includes("*")) return;
  const [object2, action] = scope2.split(":");
  const enough = action === "read" ? [scope2, `${object2}:write`] : [scope2];
  if (!enough.some((owned) => key.scopes.includes(owned))) throw denied(`API key missing required scope '${scope2}'`);
}
function checkMemberKeysAllowed(world, key) {
  const { name, settings } = world.organization;
  const member = membershipOf(world, key.owner);
  if (member === void 0 || member.level >= 8) return;
  if (!isEntitled(world, "organization_security_settings")) return;
  if (settings.members_can_use_personal_api_keys !== false) return;
  throw denied(
    `Organization '${name}' does not allow using personal API keys. Contact an admin to enable personal API keys for this organization.`
  );
}
function checkOrganizationAllowed(key, organizationId) {
  if (key.organizations.length === 0 || key.organizations.includes(organizationId)) return;
  throw denied(`API key does not have access to the requested organization: ID ${organizationId}.`);
}
function checkNotTiedToProjects(key) {
  if (key.projects.length > 0) {
    throw denied("API keys with scoped projects are only supported on project-based endpoints.");
  }
}
function checkProjectAllowed(key, projectId2) {
  if (key.projects.length === 0 || key.projects.includes(projectId2)) return;
  throw denied(`API key does not have access to the requested project: ID ${projectId2}.`);
}

// sandbox/http/gate.ts
function findKey(keys, authorization) {
  if (authorization === void 0 || authorization === "") throw unauthenticated("not_authenticated");
  const value = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
  const key = keys.find((known) => known.value === value);
  if (key === void 0 || !key.owner.active) throw unauthenticated("authentication_failed");
  return key;
}
function enter(route2, incoming) {
  if (route2.on === "key") {
    const endpoint2 = pick(route2.methods, incoming);
    checkEndpointScope(endpoint2, incoming.key);
    return endpoint2.answer(admit(incoming, {}));
  }
  if (route2.on === "organization") {
    const found3 = findEndpoint(route2.methods, incoming.method);
    const more2 = enterOrganization(route2, found3, incoming);
    const endpoint2 = found3 ?? refuseMethod(incoming.method);
    checkLevel(endpoint2, more2.member);
    return endpoint2.answer(admit(incoming, more2));
  }
  const found2 = findEndpoint(route2.methods, incoming.method);
  const more = enterProject(route2, found2, incoming);
  const endpoint = found2 ?? refuseMethod(incoming.method);
  checkLevel(endpoint, more.member);
  return endpoint.answer(admit(incoming, more));
}
function enterOrganization(route2, endpoint, incoming) {
  const { world: here, key, params } = incoming;
  const world = wantedWorld(incoming);
  checkMemberKeysAllowed(world ?? here, key);
  checkOrganizationAllowed(key, world?.organization.id ?? params.org ?? "");
  checkNotTiedToProjects(key);
  checkEndpointScope(endpoint, key);
  if (world === void 0 && !isUuid(params.org ?? "")) throw oddId(here.variant.oddIdStatus);
  const member = world === void 0 ? void 0 : membershipOf(world, key.owner);
  if (world === void 0 || member === void 0) {
    throw turnAway(route2, "You do not have permission to perform this action.");
  }
  return { world, member };
}
function enterProject(route2, endpoint, incoming) {
  const { world: here, key, params } = incoming;
  const named = wantedWorld(incoming);
  const id = projectId(incoming);
  const found2 = here.worlds.find((each) => each.projects.some((project2) => project2.id === id));
  const world = params.org === void 0 || found2 === named ? found2 : void 0;
  checkMemberKeysAllowed(world ?? here, key);
  checkOrganizationAllowed(key, (world ?? named)?.organization.id ?? params.org ?? "");
  checkProjectAllowed(key, id);
  checkEndpointScope(endpoint, key);
  const project = world?.projects.find((candidate) => candidate.id === id);
  if (world === void 0 || project === void 0) {
    throw notFound(route2.outsiders === "not-found" ? "Not found." : "Project not found.");
  }
  const member = membershipOf(world, key.owner);
  if (member === void 0 || !canSeeProject(world, member, project)) {
    throw turnAway(route2, "You don't have access to the project.");
  }
  return { world, member, project };
}
function wantedWorld({ world, params }) {
  if (params.org === void 0 || params.org === "@current") return world;
  return world.worlds.find(({ organization }) => organization.id === params.org);
}
function projectId(incoming) {
  const { caller, params, world } = incoming;
  if (params.project === "@current") return caller.currentProjectId ?? world.projects[0]?.id ?? 0;
  const id = Number(params.project);
  if (!Number.isInteger(id)) throw notFound("Project not found.");
  return id;
}
function checkEndpointScope(endpoint, key) {
  if (endpoint?.scope === "closed") throw denied("This action does not support personal API key access");
  checkScope(key, endpoint?.scope ?? null);
}
function checkLevel(endpoint, member) {
  if (endpoint.level !== void 0 && member.level < endpoint.level) {
    throw denied("Your organization access level is insufficient.");
  }
}
function turnAway(route2, detail) {
  return route2.outsiders === "not-found" ? notFound() : denied(detail);
}
function findEndpoint(methods, method) {
  return Object.hasOwn(methods, method) ? methods[method] : void 0;
}
function pick(methods, incoming) {
  return findEndpoint(methods, incoming.method) ?? refuseMethod(incoming.method);
}
function refuseMethod(method) {
  throw methodNotAllowed(method);
}
function admit(incoming, more) {
  incoming.count();
  return { ...incoming, body: incoming.readBody(), ...more };
}

// sandbox/http/route.ts
function matchRoute(routes, path2) {
  const pieces = split(path2);
  for (const route2 of routes) {
    for (const pattern2 of route2.paths) {
      const params = matchPieces(split(pattern2), pieces);
      if (params !== void 0) return { route: route2, params };
    }
  }
  return void 0;
}
function split(path2) {
  return path2.split("/").filter((piece) => piece !== "");
}
function matchPieces(pattern2, pieces) {
  if (pattern2.length !== pieces.length) return void 0;
  const params = {};
  for (const [at2, wanted2] of pattern2.entries()) {
    const piece = pieces[at2] ?? "";
    if (wanted2.startsWith(":")) params[wanted2.slice(1)] = decode(piece);
    else if (wanted2 !== piece) return void 0;
  }
  return params;
}
function decode(piece) {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

// sandbox/http/handle.ts
function handle(answerer, raw) {
  try {
    return { reply: answer2(answerer, raw) };
  } catch (error) {
    if (error instanceof Refusal) return { reply: refusalReply(error) };
    return { reply: refusalReply(serverError()), crash: error instanceof Error ? String(error.stack) : String(error) };
  }
}
function answer2(answerer, raw) {
  const { routes, pageSize } = answerer;
  const match2 = matchRoute(routes, raw.url.pathname);
  if (match2 === void 0) throw notFound("Endpoint not found.");
  const { worlds, keys } = answerer.world;
  for (const world2 of worlds) settle(world2);
  const asked = {
    params: match2.params,
    url: raw.url,
    pageSize,
    method: raw.method,
    readBody: () => parseBody(raw.text, raw.contentType)
  };
  const secret = findSecret(worlds, raw.authorization);
  if (secret !== void 0) return enterWithSecret(match2.route, secret, asked);
  const key = findKey(keys, raw.authorization);
  const world = currentWorld(answerer.world, key.owner) ?? answerer.world;
  try {
    return enter(match2.route, { ...asked, world, key, caller: key.owner, count: () => countRequest(answerer, key) });
  } finally {
    const hand = { person: key.owner, client: raw.client, impersonated: false, address: "127.0.0.1" };
    if (raw.method !== "GET") for (const each of worlds) noteChanges(each, hand);
  }
}
function countRequest({ world, rates }, key) {
  const seconds = rates.take(key.value, Date.parse(world.clock.now()));
  if (seconds === void 0) return;
  const headers = world.variant.edgeAddsRetryAfter ? { "Retry-After": String(seconds) } : void 0;
  throw throttled(seconds, headers);
}
function refusalReply({ status: status2, body, headers }) {
  return { status: status2, ...body === void 0 ? {} : { body }, ...headers === void 0 ? {} : { headers } };
}

// sandbox/http/log.ts
function loggedBody(text) {
  if (text === "") return {};
  try {
    return { body: JSON.parse(text) };
  } catch {
    return { body: text };
  }
}

// sandbox/http/server.ts
async function startServer(parts, port) {
  const closing = new AbortController();
  const server = (0, import_node_http2.createServer)((request, response) => {
    serve2(parts, request, response, closing.signal).catch(() => response.destroy());
  });
  const url = await listen(server, port);
  return {
    url,
    async close() {
      closing.abort();
      await stop(server);
    }
  };
}
async function serve2(parts, request, response, closing) {
  const text = await readText(request);
  const raw = rawRequest(request, text);
  const entry2 = note(parts, raw);
  const fault = parts.faults.take(entry2);
  function perform2(url = raw.url) {
    const { reply, crash } = handle(parts, { ...raw, url });
    if (crash !== void 0) entry2.crash = crash;
    for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
    return reply;
  }
  entry2.status = await deliver({ request, response, url: raw.url, closing, sleep: parts.sleep }, fault, perform2);
}
function note(parts, raw) {
  const key = parts.world.keys.find((known) => raw.authorization === `Bearer ${known.value}`);
  const entry2 = {
    n: parts.log.length + 1,
    at: parts.world.clock.now(),
    method: raw.method,
    path: `${raw.url.pathname}${raw.url.search}`,
    status: 0,
    ...key === void 0 ? {} : { keyOwner: key.owner.email },
    ...raw.client === null ? {} : { client: raw.client },
    ...loggedBody(raw.text)
  };
  parts.log.push(entry2);
  return entry2;
}
function rawRequest(request, text) {
  const host = request.headers.host ?? "127.0.0.1";
  const client = request.headers["x-posthog-client"];
  return {
    method: request.method ?? "GET",
    // The address is joined by hand: "//x" at the start of a path must not be read as a host.
    url: new URL(`http://${host}${request.url ?? "/"}`),
    authorization: request.headers.authorization,
    contentType: request.headers["content-type"],
    client: typeof client === "string" ? client : null,
    text
  };
}

// sandbox/access/resource.ts
function kindLevel(world, member, project, resource) {
  if (member === void 0) return "none";
  if (member.level >= 8) return maximumLevel(resource);
  if (!isEntitled(world, "access_control")) return builtInLevel(resource);
  return storedKindLevel(world, member, project, resource) ?? builtInLevel(resource);
}
function objectLevel(world, member, project, object2) {
  if (member === void 0) return "none";
  if (object2.creator === member.person || member.level >= 8) return maximumLevel(object2.resource);
  if (!isEntitled(world, "access_control")) return builtInLevel(object2.resource);
  return storedObjectLevel(world, member, project, object2) ?? builtInLevel(object2.resource);
}
function storedObjectLevel(world, member, project, object2) {
  const { resource, id } = object2;
  const own = tiersFor(world, project, member, resource, id);
  const source = sourceOf(object2);
  const ofSource = source === void 0 ? void 0 : tiersFor(world, project, member, SOURCE_KIND, source);
  const byKind3 = storedKindLevel(world, member, project, resource);
  const bySources = source === void 0 ? void 0 : storedKindLevel(world, member, project, SOURCE_KIND);
  if (world.organization.mostSpecificAccess === true) {
    return mostSpecific(own) ?? (ofSource && mostSpecific(ofSource)) ?? byKind3 ?? bySources;
  }
  return highestWins(world, resource, own, ofSource, byKind3 ?? bySources);
}
var SOURCE_KIND = "external_data_source";
function sourceOf({ resource, source }) {
  return resource === "warehouse_table" ? source ?? void 0 : void 0;
}
function seesSomeObject(world, member, project, resource) {
  const ids = new Set(project.rules.filter((rule) => rule.resource === resource).map((rule) => rule.resourceId));
  for (const id of ids) {
    const level = id === null ? void 0 : mostSpecific(tiersFor(world, project, member, resource, id));
    if (level !== void 0 && atLeast(resource, level, "viewer")) return true;
  }
  return false;
}
function highestWins(world, resource, own, ofSource, byKind3) {
  const named = strongest(resource, [own.member, own.role]) ?? strongest(resource, [ofSource?.member, ofSource?.role, ofSource?.everyone]);
  if (named !== void 0) return named;
  if (own.everyone === "none" && world.variant.closedThingsStayClosed) return "none";
  return byKind3 ?? own.everyone;
}
function storedKindLevel(world, member, project, resource) {
  const tiers = tiersFor(world, project, member, ruledBy(resource), null);
  if (world.organization.mostSpecificAccess === true) return mostSpecific(tiers);
  return strongest(resource, [tiers.member, tiers.role, tiers.everyone]);
}

// sandbox/access/editors.ts
function mayEditRules(world, member, project, object2) {
  if (member.level >= 8) return true;
  if (object2 !== void 0 && object2.creator === member.person) return true;
  if (!isEntitled(world, "access_control")) return false;
  if (storedProjectLevel(world, member, project) === "admin") return true;
  return object2 !== void 0 && storedObjectLevel(world, member, project, object2) === "manager";
}

// sandbox/access/object-kinds.ts
var KNOWN = [
  { resource: "dashboard", segment: "dashboards", lookup: "pk" },
  { resource: "feature_flag", segment: "feature_flags", lookup: "pk" },
  { resource: "insight", segment: "insights", lookup: "pk" },
  { resource: "experiment", segment: "experiments", lookup: "pk" },
  { resource: "action", segment: "actions", lookup: "pk" },
  { resource: "survey", segment: "surveys", lookup: "pk" },
  { resource: "notebook", segment: "notebooks", lookup: "short_id" },
  { resource: "session_recording_playlist", segment: "session_recording_playlists", lookup: "short_id" },
  { resource: "session_recording", segment: "session_recordings", lookup: "session_id" },
  { resource: "early_access_feature", segment: "early_access_feature", lookup: "pk" },
  { resource: "endpoint", segment: "endpoints", lookup: "name" },
  { resource: "evaluation", segment: "evaluations", lookup: "pk" },
  { resource: "dataset", segment: "datasets", lookup: "pk" },
  { resource: "experiment_saved_metric", segment: "experiment_saved_metrics", lookup: "pk" },
  { resource: "warehouse_table", segment: "warehouse_tables", lookup: "pk" },
  { resource: "warehouse_view", segment: "warehouse_saved_queries", lookup: "pk" },
  { resource: "export", segment: "exports", lookup: "pk" }
];
var NEWEST = [
  ...["account", "customer_journey", "external_data_source", "heatmap", "hog_flow", "llm_prompt", "llm_provider_key"],
  ...["llm_skill", "product_tour", "replay_scanner", "tagger", "ticket"]
].map((resource) => ({ resource, segment: `${resource}s`, lookup: "pk" }));
var OBJECT_KINDS = [...KNOWN, ...NEWEST];
function addressedKinds({
  newestThingsHaveRoutes
}) {
  return newestThingsHaveRoutes ? OBJECT_KINDS : KNOWN;
}
function objectKind(resource) {
  return OBJECT_KINDS.find((kind) => kind.resource === resource);
}

// sandbox/access/objects.ts
function objectsOf(project, resource) {
  if (resource === "feature_flag") {
    const live = project.flags.filter((flag) => !flag.deleted);
    return live.map((flag) => numbered(resource, flag.key, flag));
  }
  if (resource === "dashboard") return project.dashboards.map((board) => numbered(resource, board.name, board));
  const things = project.things.filter((thing) => thing.resource === resource).map(({ id, address: address2, name, createdBy, source, createdAt }) => {
    return { resource, id, address: address2, name, creator: createdBy, source, createdAt };
  });
  return [...onFlags(project, resource), ...things];
}
function onFlags(project, resource) {
  const { createdAt } = project;
  if (resource === "experiment") {
    return project.experiments.map(({ id, name }) => numbered(resource, name, { id, createdBy: null, createdAt }));
  }
  if (resource !== "early_access_feature") return [];
  return project.earlyAccess.map(({ id, name }) => {
    return { resource, id, address: id, name, creator: null, source: null, createdAt };
  });
}
function findObject(project, resource, id) {
  return objectsOf(project, resource).find((object2) => object2.id === id);
}
function objectAtAddress(project, resource, address2) {
  return objectsOf(project, resource).find((object2) => object2.address === address2);
}
function shortIdOf({ resource, address: address2 }) {
  return objectKind(resource)?.lookup === "short_id" ? address2 : null;
}
function numbered(resource, name, { id, createdBy, createdAt }) {
  return { resource, id: String(id), address: String(id), name, creator: createdBy, source: null, createdAt };
}

// sandbox/access/settings.ts
var SETTINGS_KINDS = [
  ...["action", "customer_analytics", "dashboard", "early_access_feature", "endpoint", "experiment", "export"],
  ...["external_data_source", "warehouse_objects", "feature_flag", "heatmap", "hog_flow", "insight", "llm_analytics"],
  ...["evaluation", "tagger", "llm_skill", "ai_observability_clusters", "notebook", "revenue_analytics"],
  ...["session_recording", "sharing_configuration", "survey", "ticket", "web_analytics", "activity_log"],
  ...["error_tracking", "logs", "mcp_analytics", "metrics", "tracing", "replay_scanner", "toolbar", "llm_playground"]
];
var OBJECT_RULE_KINDS = [
  ...["action", "ai_observability_clusters", "dashboard", "dataset", "early_access_feature", "endpoint", "evaluation"],
  ...["experiment", "experiment_saved_metric", "external_data_source", "feature_flag", "heatmap", "hog_flow"],
  ...["insight", "llm_prompt", "llm_provider_key", "llm_skill", "notebook", "product_tour", "replay_scanner"],
  ...["session_recording", "session_recording_playlist", "survey", "tagger", "ticket", "warehouse_table"],
  "warehouse_view"
];
function roleEntry(world, project, role, resource) {
  const rules = rulesOn(project, resource);
  const counts = isEntitled(world, "access_control") && isEntitled(world, "role_based_access");
  const own = rules.find((rule) => rule.roleId === role.id)?.level;
  const inherited = isEntitled(world, "access_control") ? fromDefault(project, resource) : builtIn(resource);
  return entry(world, resource, own, counts ? own : void 0, inherited);
}
function memberEntry(world, project, member, resource) {
  const rules = rulesOn(project, resource);
  const own = rules.find((rule) => rule.memberId === member.id)?.level;
  if (member.level >= 8) {
    const top = { ...builtIn(resource), access_level: maximumLevel(resource), source: "org_admin" };
    return { ...entry(world, resource, own, void 0, top), effective_access_level: top.access_level };
  }
  if (!isEntitled(world, "access_control")) return entry(world, resource, own, void 0, builtIn(resource));
  return entry(world, resource, own, own, fromRoles(world, project, member, resource));
}
function storedDefault(project, resource) {
  return rulesOn(project, resource).find((rule) => rule.memberId === null && rule.roleId === null)?.level ?? null;
}
function entry(world, resource, shown2, own, inherited) {
  return {
    access_level: shown2 ?? null,
    effective_access_level: inEffect(world, resource, own, inherited),
    ...showInherited(world, inherited),
    minimum: minimumLevel(resource),
    maximum: maximumLevel(resource)
  };
}
var OLDER_REASONS = {
  org_admin: "organization_admin",
  role: "role_override",
  default: "project_default"
};
function showInherited({ variant }, inherited) {
  if (!variant.olderAccessRoutes) return { inherited_access: { ...inherited } };
  const reason = inherited.source === "org_admin" ? inherited.source : inherited.source_subject ?? "default";
  return {
    inherited_access_level: inherited.access_level,
    inherited_access_level_reason: OLDER_REASONS[reason] ?? null
  };
}
function inEffect(world, resource, own, inherited) {
  if (own === void 0) return inherited.access_level;
  if (world.organization.mostSpecificAccess === true || inherited.source === "system_default") return own;
  if (resource === "project" && inherited.source_subject === "default") return own;
  return strongest(resource, [own, inherited.access_level]) ?? own;
}
function fromRoles(world, project, member, resource) {
  const fallback = fromDefault(project, resource);
  if (!isEntitled(world, "role_based_access")) return fallback;
  const held = world.roles.filter((role) => role.memberships.some((membership) => membership.member === member));
  const ids = held.map((role) => role.id);
  const levels = rulesOn(project, resource).filter((rule) => rule.roleId !== null && ids.includes(rule.roleId));
  const level = strongest(
    resource,
    levels.map((rule) => rule.level)
  );
  if (level === void 0) return fallback;
  const weaker = strength(resource, level) < strength(resource, fallback.access_level);
  const highestWins2 = world.organization.mostSpecificAccess !== true && resource !== "project";
  if (highestWins2 && weaker && fallback.source !== "system_default") return fallback;
  return { ...stored(project, resource), access_level: level, source_subject: "role" };
}
function fromDefault(project, resource) {
  const level = storedDefault(project, resource);
  return level === null ? builtIn(resource) : { ...stored(project, resource), access_level: level };
}
function stored(project, resource) {
  const id = resource === "project" ? String(project.id) : null;
  const source = resource === "project" ? "object" : "resource";
  return { source, source_subject: "default", source_resource: resource, source_resource_id: id };
}
function builtIn(resource) {
  return {
    access_level: builtInLevel(resource),
    source: "system_default",
    source_subject: null,
    source_resource: resource,
    source_resource_id: null
  };
}
function rulesOn(project, resource) {
  const id = resource === "project" ? String(project.id) : null;
  return project.rules.filter((rule) => rule.resource === resource && rule.resourceId === id);
}

// sandbox/access/preview.ts
function previewResolution(world, project) {
  const changes = world.members.flatMap((member) => changesFor(world, project, member));
  const gains = changes.filter(({ resource, before, after }) => strength(resource, after) > strength(resource, before));
  return {
    changes: changes.map(({ member, resource, resourceId, before, after }) => ({
      organization_membership_id: member.id,
      resource,
      resource_id: resourceId,
      current_access_level: before,
      new_access_level: after
    })),
    summary: {
      total: changes.length,
      gains: gains.length,
      loses: changes.length - gains.length,
      resources: changes.filter(({ resourceId }) => resourceId === null).length,
      objects: changes.filter(({ resourceId }) => resourceId !== null).length
    }
  };
}
function changesFor(world, project, member) {
  const next = { ...world, organization: { ...world.organization, mostSpecificAccess: true } };
  const kinds2 = SETTINGS_KINDS.map((resource) => ({
    ...{ member, resource, resourceId: null },
    before: kindLevel(world, member, project, resource),
    after: kindLevel(next, member, project, resource)
  }));
  const objects = ruledObjects(project).map((object2) => ({
    ...{ member, resource: object2.resource, resourceId: object2.id },
    before: objectLevel(world, member, project, object2),
    after: objectLevel(next, member, project, object2)
  }));
  return [...kinds2, ...objects].filter(({ before, after }) => before !== after);
}
function ruledObjects(project) {
  const named = new Map(
    project.rules.map(({ resource, resourceId }) => [`${resource}/${resourceId}`, { resource, resourceId }])
  );
  return [...named.values()].flatMap(({ resource, resourceId }) => {
    const object2 = resourceId === null ? void 0 : findObject(project, resource, resourceId);
    return object2 === void 0 ? [] : [object2];
  });
}

// sandbox/http/call.ts
function ok(body) {
  return { status: 200, body };
}
function created(body) {
  return { status: 201, body };
}
function noContent() {
  return { status: 204 };
}

// sandbox/routes/access-resolution.ts
function accessResolutionRoutes() {
  return [
    {
      ...place("preview"),
      methods: { GET: { scope: "access_control:read", answer: preview } }
    },
    {
      ...place("accept"),
      methods: { POST: { scope: "access_control:write", level: 8, answer: accept } }
    }
  ];
}
function place(name) {
  return { paths: [`/api/projects/:project/access_control_resolution_${name}`], on: "project", outsiders: "not-found" };
}
function preview({ world, member, project }) {
  if (!mayEditRules(world, member, project)) throw denied("You do not have permission to perform this action.");
  return ok(previewResolution(world, project));
}
function accept({ world, key }) {
  checkNotTiedToProjects(key);
  world.organization.mostSpecificAccess = true;
  world.organization.updatedAt = world.clock.tick();
  return ok({ uses_most_specific_access_resolution: true });
}

// sandbox/access/kinds.ts
var RULE_KINDS = [
  ...["action", "access_control", "account", "activity_log", "ai_observability_clusters", "alert", "annotation"],
  ...["approvals", "batch_export", "batch_import", "business_knowledge", "canvas", "cohort", "comment"],
  ...["conversation", "customer_analytics", "customer_journey", "customer_profile_config", "customer_task"],
  ...["dashboard", "dashboard_template", "data_catalog", "dataset", "early_access_feature", "element", "endpoint"],
  ...["engineering_analytics", "error_tracking", "evaluation", "event_definition", "event_filter", "experiment"],
  ...["experiment_holdout", "experiment_saved_metric", "export", "external_data_schema", "external_data_source"],
  ...["feature_flag", "file_system", "file_system_shortcut", "group", "health_issue", "heatmap", "hog_flow"],
  ...["hog_function", "ingestion_warning", "insight", "insight_variable", "integration", "legal_document", "link"],
  ...["live_debugger", "llm_analytics", "llm_playground", "llm_prompt", "llm_provider_key", "llm_skill", "logs"],
  ...["loop", "marketing_analytics", "mcp_analytics", "metrics", "notebook", "organization"],
  ...["organization_integration", "organization_member", "person", "plugin", "product_enablement", "product_tour"],
  ...["project", "property_definition", "query", "query_performance", "replay_scanner", "revenue_analytics"],
  ...["session_recording", "session_recording_playlist", "sharing_configuration", "signal_scout", "stamphog"],
  ...["streamlit_app", "subscription", "survey", "tagger", "task", "ticket", "toolbar", "tracing"],
  ...["uploaded_media", "usage_metric", "user", "user_interview", "vision_alert", "visual_review"],
  ...["warehouse_objects", "warehouse_table", "warehouse_view", "web_analytics", "webhook", "wizard_session"]
];

// sandbox/access/rule-body.ts
var WRONG_MEMBER_ID = "Invalid organization member id. Use the 'id' field from the /api/organizations/<organization_id>/members/ endpoint.";
function readRuleLevel(body, resource) {
  const level = body.access_level;
  if (level === void 0) throw missing("access_level");
  if (level === null) return null;
  const available = levelsOf(resource);
  if (typeof level !== "string" || !available.includes(level)) {
    throw invalid(`Invalid access level. Must be one of: ${available.join(", ")}`, "access_level");
  }
  const [minimum, maximum] = [minimumLevel(resource), maximumLevel(resource)];
  if (strength(resource, level) < strength(resource, minimum)) {
    throw invalid(`Access level cannot be set below the minimum '${minimum}' for ${resource}.`, "access_level");
  }
  if (strength(resource, level) > strength(resource, maximum)) {
    throw invalid(`Access level cannot be set above the maximum '${maximum}' for ${resource}.`, "access_level");
  }
  return level;
}
function readRuleSubject(world, body) {
  const memberId = readId(body.organization_member, "organization_member", WRONG_MEMBER_ID);
  if (memberId !== null) checkKnown(world, memberId, "organization_member", (each) => each.members);
  const roleId = readId(body.role, "role", `“${String(body.role)}” is not a valid UUID.`);
  if (roleId !== null) checkKnown(world, roleId, "role", (each) => each.roles);
  if (memberId !== null && roleId !== null) {
    throw invalid("You can not scope an access control to both a member and a role.");
  }
  if (roleId !== null && !world.roles.some(({ id }) => id === roleId)) {
    throw invalid("The role must belong to the same organization as this project.");
  }
  if (memberId !== null && !world.members.some(({ id }) => id === memberId)) {
    throw invalid("The member must belong to the same organization as this project.");
  }
  return { memberId, roleId };
}
function checkNotLocked(world, project, key) {
  if (!world.variant.rulesLockedByTerraform || findRule(project, key) === void 0) return;
  throw denied(
    "Terraform manages this access control rule. Change it in your Terraform configuration, or turn off the Terraform lock in project settings."
  );
}
function checkRoleRulesOwned(world, subject) {
  if (subject.roleId !== null && !isEntitled(world, "role_based_access")) {
    throw denied("Role-based access controls require the Role-based access feature.");
  }
}
function readId(value, attr, wrong) {
  if (value === void 0 || value === null) return null;
  if (typeof value !== "string" || !isUuid(value)) throw invalid(wrong, attr);
  return value;
}
function checkKnown(world, id, attr, listed2) {
  if (world.worlds.some((each) => listed2(each).some((candidate) => candidate.id === id))) return;
  throw invalid(`Invalid pk "${id}" - object does not exist.`, attr, "does_not_exist");
}

// sandbox/views/older.ts
function sinceThen({ variant }, fields) {
  return variant.olderAccessRoutes ? {} : fields;
}

// sandbox/views/rule.ts
function showRule(rule) {
  return {
    access_level: rule.level,
    resource: rule.resource,
    resource_id: rule.resourceId,
    organization_member: rule.memberId,
    role: rule.roleId,
    created_by: null,
    created_at: rule.createdAt,
    updated_at: rule.updatedAt
  };
}

// sandbox/http/paging.ts
function page(call, rows) {
  const asked = positive(call.url.searchParams.get("limit")) ?? call.pageSize;
  const limit = Math.min(asked, call.world.variant.largestPage);
  const offset = positive(call.url.searchParams.get("offset")) ?? 0;
  const end = offset + limit;
  return ok({
    count: rows.length,
    next: end < rows.length ? address(call.url, limit, end) : null,
    previous: offset > 0 ? address(call.url, limit, offset - limit) : null,
    results: rows.slice(offset, end)
  });
}
function positive(text) {
  const value = Number(text);
  return text !== null && Number.isInteger(value) && value > 0 ? value : void 0;
}
function address(url, limit, offset) {
  const copy = new URL(url);
  copy.searchParams.set("limit", String(limit));
  if (offset > 0) copy.searchParams.set("offset", String(offset));
  else copy.searchParams.delete("offset");
  return copy.href;
}

// sandbox/views/project.ts
function showProjectBriefly(world, project) {
  return {
    id: project.id,
    uuid: project.uuid,
    organization: world.organization.id,
    api_token: `phc_sandbox_${project.id}`,
    name: project.name,
    completed_snippet_onboarding: true,
    has_completed_onboarding_for: {},
    ingested_event: true,
    is_demo: project.settings.is_demo,
    timezone: project.settings.timezone,
    access_control: false
  };
}
function showProject(world, project, caller) {
  return {
    ...showProjectBriefly(world, project),
    ...structuredClone(project.settings),
    project_id: project.id,
    created_at: project.createdAt,
    updated_at: project.updatedAt,
    effective_membership_level: effectiveMembershipLevel(world, caller, project),
    user_access_level: projectLevel(world, caller, project),
    is_pending_deletion: project.pendingDeletion,
    secret_api_token: project.secretToken,
    secret_api_token_backup: project.secretTokenBackup,
    live_events_token: null,
    has_group_types: false,
    group_types: [],
    primary_dashboard: null,
    default_modifiers: {},
    product_intents: [],
    managed_viewsets: {},
    available_setup_task_ids: []
  };
}

// sandbox/routes/projects.ts
function projectPaths(rest = "") {
  return ["/api/projects/:project", "/api/organizations/:org/projects/:project", "/api/environments/:project"].map(
    (mount) => `${mount}/${rest}`
  );
}
function projectRoutes() {
  return [
    {
      paths: ["/api/projects", "/api/organizations/:org/projects"],
      on: "organization",
      methods: { GET: { scope: "project:read", answer: list3 }, POST: { scope: "project:write", answer: create } }
    },
    {
      paths: projectPaths(),
      on: "project",
      outsiders: "not-found",
      methods: {
        GET: { scope: "project:read", answer: retrieve },
        PATCH: { scope: "project:write", answer: update },
        PUT: { scope: "project:write", answer: replace },
        DELETE: { scope: "project:write", answer: remove }
      }
    },
    {
      paths: [...projectPaths("reset_token"), ...projectPaths("change_organization")],
      on: "project",
      outsiders: "not-found",
      methods: { PATCH: { scope: "closed", answer: noContent }, POST: { scope: "closed", answer: noContent } }
    }
  ];
}
function list3(call) {
  const { world, member } = call;
  const search = (call.url.searchParams.get("search") ?? "").toLowerCase();
  const visible = world.projects.filter((project) => canSeeProject(world, member, project)).filter((project) => project.name.toLowerCase().includes(search));
  return page(
    call,
    visible.map((project) => showProjectBriefly(world, project))
  );
}
function create(call) {
  const { world, member } = call;
  const body = objectBody(call.body);
  if (member.level < 8) {
    if (world.organization.settings.members_can_create_projects !== true) {
      throw denied("Your organization access level is insufficient.");
    }
    const reserved = adminOnlySettings(body);
    if (reserved.length > 0) {
      throw denied(`Only organization admins can set these settings on project creation: ${reserved.join(", ")}`);
    }
  }
  checkProjectLimit(world);
  return created(showProject(world, createProject(world, call.caller, body), member));
}
function retrieve(call) {
  return ok(showProject(call.world, call.project, call.member));
}
function update(call) {
  const { world, member, project } = call;
  const body = objectBody(call.body);
  const reserved = adminOnlySettings(body, ["name"]);
  if (reserved.length > 0 && !isProjectAdmin(effectiveMembershipLevel(world, member, project))) {
    throw denied(`Only project admins can modify these settings: ${reserved.join(", ")}`);
  }
  updateProject(world, project, body);
  return retrieve(call);
}
function replace(call) {
  checkProjectLimit(call.world);
  return update(call);
}
function remove(call) {
  const { world, member, project } = call;
  if (!isProjectAdmin(effectiveMembershipLevel(world, member, project))) {
    throw denied("You don't have sufficient permissions in the project.");
  }
  deleteProject(world, project);
  return noContent();
}
function isProjectAdmin(level) {
  return level !== null && level >= 8;
}

// sandbox/routes/access-rules.ts
var WRONG_TARGET = "Cannot modify access controls for a resource different from the URL target.";
function accessRuleRoutes() {
  const scope2 = { read: "access_control:read", write: "access_control:write" };
  return [
    {
      paths: projectPaths("access_controls"),
      on: "project",
      outsiders: "not-found",
      methods: {
        GET: { scope: scope2.read, answer: showProjectRules },
        PUT: { scope: scope2.write, answer: putProjectRule }
      }
    },
    {
      // The second name is the old one, and still works.
      paths: [...projectPaths("resource_access_controls"), ...projectPaths("global_access_controls")],
      on: "project",
      outsiders: "not-found",
      methods: { GET: { scope: scope2.read, answer: showKindRules }, PUT: { scope: scope2.write, answer: putKindRule } }
    }
  ];
}
function showProjectRules(call) {
  const id = String(call.project.id);
  const rules = call.project.rules.filter((rule) => rule.resource === "project" && rule.resourceId === id);
  return ok({
    access_controls: rules.map(showRule),
    available_access_levels: levelsOf("project"),
    default_access_level: builtInLevel("project"),
    ...sinceThen(call.world, {
      minimum_access_level: minimumLevel("project"),
      maximum_access_level: maximumLevel("project"),
      inherited_access: null
    }),
    ...aboutCaller(call)
  });
}
function showKindRules(call) {
  return ok({
    access_controls: call.project.rules.filter((rule) => rule.resourceId === null).map(showRule),
    available_access_levels: RESOURCE_LEVELS,
    default_access_level: "editor",
    ...sinceThen(call.world, { minimum_access_level: "none", maximum_access_level: "manager" }),
    ...aboutCaller(call)
  });
}
function aboutCaller(call) {
  const { world, member, project } = call;
  return {
    user_access_level: projectLevel(world, member, project),
    user_can_edit_access_levels: mayEditRules(world, member, project)
  };
}
function putProjectRule(call) {
  const target = { resource: "project", resourceId: String(call.project.id) };
  return put(call, target, "Must be admin to modify project permissions.");
}
function putKindRule(call) {
  const { resource, resource_id: resourceId } = objectBody(call.body);
  if (resource === void 0) throw serverError();
  if (typeof resource !== "string" || !RULE_KINDS.includes(resource)) {
    const kinds2 = RULE_KINDS.map((kind) => `'${kind}'`).join(", ");
    throw invalid(`Invalid resource. Must be one of: (${kinds2})`, "resource");
  }
  if (resourceId !== void 0 && resourceId !== null && resourceId !== "") throw denied(WRONG_TARGET);
  return put(call, { resource, resourceId: null }, "Must be an Organization admin to modify project-wide permissions.");
}
function put(call, target, refusal4) {
  const { world, member, project } = call;
  const body = objectBody(call.body);
  const level = readRuleLevel(body, target.resource);
  const subject = readRuleSubject(world, body);
  if (!mayEditRules(world, member, project)) throw denied(refusal4);
  checkRoleRulesOwned(world, subject);
  const key = { ...target, ...subject };
  checkNotLocked(world, project, key);
  const rule = putRule(world, project, key, level);
  return rule === null ? noContent() : ok(showRule(rule));
}

// sandbox/routes/access-settings.ts
function accessSettingsRoutes() {
  const answers = {
    access_control_defaults: showDefaults,
    access_control_roles: showRoles,
    access_control_members: showMembers
  };
  return Object.entries(answers).map(([name, answer3]) => ({
    paths: [`/api/projects/:project/${name}`],
    on: "project",
    outsiders: "not-found",
    methods: { GET: { scope: "access_control:read", answer: answer3 } }
  }));
}
function heads({ world, member, project }) {
  return {
    available_project_levels: PROJECT_LEVELS,
    available_resource_levels: RESOURCE_LEVELS,
    can_edit: mayEditRules(world, member, project)
  };
}
function showDefaults(call) {
  const { project } = call;
  const levels = SETTINGS_KINDS.map((resource) => [
    resource,
    {
      access_level: storedDefault(project, resource),
      minimum: minimumLevel(resource),
      maximum: maximumLevel(resource)
    }
  ]);
  return ok({
    ...heads(call),
    project_access_level: storedDefault(project, "project") ?? "admin",
    resource_access_levels: Object.fromEntries(levels),
    object_rule_resources: OBJECT_RULE_KINDS.map((resource) => ({
      resource,
      available_access_levels: levelsOf(resource),
      minimum_access_level: minimumLevel(resource)
    }))
  });
}
function showRoles(call) {
  const { world, project } = call;
  const wanted2 = call.url.searchParams.get("role_id");
  const roles = world.roles.filter((role) => wanted2 === null || role.id === wanted2);
  if (wanted2 !== null && roles.length === 0) throw notFound();
  const results = roles.map((role) => ({
    role_id: role.id,
    role_name: role.name,
    project: roleEntry(world, project, role, "project"),
    resources: byKind((resource) => roleEntry(world, project, role, resource))
  }));
  return ok({ ...heads(call), results });
}
function showMembers(call) {
  const { world, project } = call;
  const wanted2 = call.url.searchParams.get("member_id");
  const members = visibleMembers(call).filter((member) => wanted2 === null || member.id === wanted2);
  if (wanted2 !== null && members.length === 0) throw notFound();
  const results = members.map((member) => ({
    organization_membership_id: member.id,
    user: {
      uuid: member.person.uuid,
      first_name: member.person.firstName,
      last_name: member.person.lastName,
      email: member.person.email
    },
    organization_level: member.level,
    role_ids: world.roles.filter((role) => role.memberships.some((membership) => membership.member === member)).map((role) => role.id),
    project: memberEntry(world, project, member, "project"),
    resources: byKind((resource) => memberEntry(world, project, member, resource))
  }));
  return ok({ ...heads(call), results });
}
function visibleMembers({ world, member, project }) {
  const seesAll = world.organization.settings.members_can_see_org_members !== false || member.level >= 8;
  return world.members.filter((other) => seesAll || canSeeProject(world, other, project));
}
function byKind(entryOf) {
  return Object.fromEntries(SETTINGS_KINDS.map((resource) => [resource, entryOf(resource)]));
}

// sandbox/routes/access-settings-objects.ts
var MOST_FOUND = 20;
function accessSettingsObjectRoutes() {
  const subjects = {
    default: () => (rule) => rule.memberId === null && rule.roleId === null,
    member: ofMember,
    role: ofRole
  };
  const lists = Object.entries(subjects).flatMap(([name, fitsFor]) => [
    route(`${name}_objects`, (call) => showObjects(call, fitsFor(call))),
    route(`${name}_properties`, (call) => showProperties(call, fitsFor(call)))
  ]);
  return [...lists, route("object_search", searchObjects)];
}
function route(name, answer3) {
  return {
    paths: [`/api/projects/:project/access_control_${name}`],
    on: "project",
    outsiders: "not-found",
    methods: { GET: { scope: "access_control:read", answer: answer3 } }
  };
}
function ofMember(call) {
  const wanted2 = call.url.searchParams.get("member_id");
  if (wanted2 === null || wanted2 === "") throw invalid("member_id is required");
  if (!visibleMembers(call).some((member) => member.id === wanted2)) throw notFound();
  return (rule) => rule.memberId === wanted2;
}
function ofRole(call) {
  const wanted2 = call.url.searchParams.get("role_id");
  if (wanted2 === null || wanted2 === "") throw invalid("role_id is required");
  if (!call.world.roles.some((role) => role.id === wanted2)) throw notFound();
  return (rule) => rule.roleId === wanted2;
}
function showObjects({ project }, fits4) {
  const isAboutThing = ({ resource, resourceId }) => {
    return resource !== "project" && resource !== PROPERTY && resourceId !== null;
  };
  const results = project.rules.filter((rule) => isAboutThing(rule) && fits4(rule)).map(({ resource, resourceId, level }) => {
    const object2 = findObject(project, resource, resourceId ?? "");
    const [name, shortId] = object2 === void 0 ? [null, null] : [object2.name, shortIdOf(object2)];
    return { resource, resource_id: resourceId, name, short_id: shortId, access_level: level };
  });
  return ok({ results });
}
function showProperties({ project }, fits4) {
  const results = project.rules.filter((rule) => rule.resource === PROPERTY && fits4(rule)).flatMap(({ resourceId, level }) => {
    const property = project.properties.find(({ id: id2 }) => id2 === resourceId);
    if (property === void 0) return [];
    const { id, name, type } = property;
    return [{ property_definition_id: id, property: name, property_type: type, access_level: level }];
  });
  return ok({ results });
}
function searchObjects({ project, url }) {
  const resource = url.searchParams.get("resource") ?? "";
  if (!OBJECT_RULE_KINDS.includes(resource)) throw invalid("resource does not support object access rules");
  const search = (url.searchParams.get("search") ?? "").toLowerCase();
  const id = url.searchParams.get("id");
  const found2 = objectsOf(project, resource).filter((object2) => object2.name.toLowerCase().includes(search)).filter((object2) => id === null || object2.id === id);
  return ok({ results: found2.slice(0, MOST_FOUND).map((object2) => ({ id: object2.id, name: object2.name })) });
}

// sandbox/access/limit.ts
function checkObjectRuleLimit(world, project, object2) {
  const { resource, id } = object2;
  const { objectRuleLimit: limit } = world.variant;
  const ruled = new Set(
    project.rules.filter((rule) => rule.resource === resource && rule.resourceId !== null).map((rule) => rule.resourceId)
  );
  if (ruled.has(id) || ruled.size < limit) return;
  throw invalid(`Reached the limit of ${limit} ${resource.replaceAll("_", " ")}s with access control overrides.`);
}

// sandbox/routes/access-settings-rules.ts
function accessSettingsRuleRoutes() {
  const answers = {
    access_control_default_rules: (call) => putWithOutcome(call, () => ({ memberId: null, roleId: null })),
    access_control_member_rules: (call) => putWithOutcome(call, (body) => memberIn(call, body)),
    access_control_role_rules: (call) => putWithOutcome(call, (body) => roleIn(call, body)),
    access_control_object_rules: putObjectRule
  };
  return Object.entries(answers).map(([name, answer3]) => ({
    paths: [`/api/projects/:project/${name}`],
    on: "project",
    outsiders: "not-found",
    methods: { PUT: { scope: "access_control:write", answer: answer3 } }
  }));
}
function putWithOutcome(call, subjectIn) {
  const body = objectBody(call.body);
  const { existed, rule } = write2(call, body, subjectIn(body));
  if (rule === null) return ok({ outcome: existed ? "cleared" : "noop", rule: null });
  const { resource, resourceId, level, memberId, roleId } = rule;
  return ok({
    outcome: existed ? "updated" : "created",
    rule: { resource, resource_id: resourceId, access_level: level, organization_member: memberId, role: roleId }
  });
}
function putObjectRule(call) {
  const body = objectBody(call.body);
  if (body.resource_id === void 0 || body.resource_id === null) throw missing("resource_id");
  const { rule } = write2(call, body, readRuleSubject(call.world, body));
  return rule === null ? noContent() : ok(showRule(rule));
}
function write2(call, body, subject) {
  const { world, project } = call;
  const { resource, object: object2 } = targetIn(call, body);
  const level = readRuleLevel(body, resource);
  checkEditor(call, resource, object2);
  checkRoleRulesOwned(world, subject);
  if (object2 !== void 0 && level !== null) checkObjectRuleLimit(world, project, object2);
  const resourceId = resource === "project" ? String(project.id) : object2?.id ?? null;
  const key = { resource, resourceId, ...subject };
  checkNotLocked(world, project, key);
  const existed = findRule(project, key) !== void 0;
  return { existed, rule: putRule(world, project, key, level) };
}
function targetIn({ world, project }, body) {
  const { resource } = body;
  if (resource === void 0) throw missing("resource");
  const id = body.resource_id === void 0 || body.resource_id === null ? void 0 : String(body.resource_id);
  if (resource === "project") {
    if (id === void 0 || id === String(project.id)) return { resource };
    throw invalid("A project rule takes no resource_id other than the project's own.");
  }
  if (resource === PROPERTY) return { resource, object: propertyIn(world, project, id) };
  const isKnown = typeof resource === "string" && RULE_KINDS.includes(resource);
  if (!isKnown || !(SETTINGS_KINDS.includes(resource) || OBJECT_RULE_KINDS.includes(resource))) {
    throw invalid(`${String(resource)} does not accept access rules.`);
  }
  if (id === void 0) {
    if (SETTINGS_KINDS.includes(resource)) return { resource };
    throw invalid(`${resource} has no resource-level rules. Pass a resource_id for a rule on one object.`);
  }
  const object2 = findObject(project, resource, id);
  if (object2 === void 0) throw notFound();
  return { resource, object: object2 };
}
function propertyIn(world, project, id) {
  if (!isEntitled(world, world.variant.propertyRulesFeature)) {
    throw denied("Property access rules are not part of the plan.");
  }
  if (id === void 0) throw missing("resource_id");
  if (!project.properties.some((property) => property.id === id)) throw notFound();
  return { resource: PROPERTY, id, creator: null };
}
function checkEditor({ world, member, project }, resource, object2) {
  if (mayEditRules(world, member, project, object2)) return;
  throw refusal2(resource, object2);
}
function refusal2(resource, object2) {
  if (object2 !== void 0) return denied(`Must be manager to modify ${resource} permissions.`);
  if (resource === "project") return denied("Must be admin to modify project permissions.");
  return denied("Must be an Organization admin to modify project-wide permissions.");
}
function memberIn({ world }, body) {
  const memberId = uuidIn(body, "organization_member");
  if (!world.members.some((member) => member.id === memberId)) throw notFound();
  return { memberId, roleId: null };
}
function roleIn({ world }, body) {
  const roleId = uuidIn(body, "role");
  if (!world.roles.some((role) => role.id === roleId)) throw notFound();
  return { memberId: null, roleId };
}
function uuidIn(body, name) {
  const value = body[name];
  if (value === void 0) throw missing(name);
  if (typeof value !== "string" || !isUuid(value)) throw invalid("Must be a valid UUID.", name);
  return value;
}

// sandbox/views/user.ts
function showUser(person) {
  return {
    id: person.id,
    uuid: person.uuid,
    distinct_id: `distinct-${person.id}`,
    first_name: person.firstName,
    last_name: person.lastName,
    email: person.email,
    is_email_verified: true,
    hedgehog_config: null,
    role_at_organization: null
  };
}

// sandbox/activity/view.ts
function showRow(world, row) {
  const place2 = { team_id: row.projectId, ip_address: row.address };
  return {
    id: row.id,
    user: row.person === null ? null : showUser(row.person),
    unread: false,
    organization_id: world.organization.id,
    was_impersonated: row.impersonated,
    is_system: row.person === null,
    client: row.client,
    ...isEarly(world.variant) ? {} : place2,
    activity: row.activity,
    item_id: row.itemId,
    scope: row.scope,
    detail: {
      name: row.name,
      short_id: null,
      type: null,
      trigger: null,
      context: structuredClone(row.context),
      changes: row.changes.map((change2) => ({ type: row.scope, ...structuredClone(change2) }))
    },
    created_at: row.at
  };
}
function searchText(row) {
  const { name, scope: scope2, activity, itemId, changes, context } = row;
  return JSON.stringify([name, scope2, activity, itemId, row.person?.email, changes, context]).toLowerCase();
}

// sandbox/activity/paging.ts
var DEFAULT_SIZE = 100;
var MAX_SIZE = 1e3;
function activityPage(world, url, rows) {
  const query = url.searchParams;
  const ascending = query.get("ordering") === "created_at";
  const ordered = ascending ? rows : [...rows].reverse();
  const size = sizeIn(world, query);
  return query.has("page") ? numbered2(world, url, ordered, size) : byCursor(world, url, ordered, size);
}
function flagHistoryPage(world, url, rows) {
  const [limit, page2] = [wholeIn(url, "limit") ?? 10, wholeIn(url, "page") ?? 1];
  const ordered = [...rows].reverse();
  const from = (page2 - 1) * limit;
  const link = (to) => withQuery(url, "page", String(to));
  return ok({
    results: ordered.slice(from, from + limit).map((row) => showRow(world, row)),
    next: from + limit < ordered.length ? link(page2 + 1) : null,
    previous: page2 > 1 ? link(page2 - 1) : null,
    total_count: ordered.length
  });
}
function numbered2(world, url, ordered, size) {
  const page2 = Number(url.searchParams.get("page"));
  const last = Math.max(1, Math.ceil(ordered.length / size));
  if (!Number.isInteger(page2) || page2 < 1 || page2 > last) throw notFound("Invalid page.");
  const link = (to) => withQuery(url, "page", String(to));
  return ok({
    count: ordered.length,
    next: page2 < last ? link(page2 + 1) : null,
    previous: page2 > 1 ? link(page2 - 1) : null,
    results: ordered.slice((page2 - 1) * size, page2 * size).map((row) => showRow(world, row))
  });
}
function byCursor(world, url, ordered, size) {
  const cursor = url.searchParams.get("cursor");
  const at2 = cursor === null ? -1 : ordered.findIndex((row) => encode(row.id) === cursor);
  if (cursor !== null && at2 === -1) throw notFound("Invalid cursor");
  const rows = ordered.slice(at2 + 1, at2 + 1 + size);
  const last = rows.at(-1);
  const follows = url.searchParams.get("follow") === "true";
  const more = at2 + 1 + size < ordered.length || follows;
  const next = more ? last === void 0 ? cursor : encode(last.id) : null;
  const before = ordered[at2 - size];
  return ok({
    next: next === null ? null : withQuery(url, "cursor", next),
    previous: at2 < 0 ? null : before === void 0 ? withQuery(url, "cursor", null) : withQuery(url, "cursor", encode(before.id)),
    results: rows.map((row) => showRow(world, row))
  });
}
function sizeIn(world, query) {
  const size = Number(query.get("page_size"));
  if (isEarly(world.variant) || !Number.isInteger(size) || size < 1) return DEFAULT_SIZE;
  return Math.min(size, MAX_SIZE);
}
function wholeIn(url, name) {
  const text = url.searchParams.get(name);
  if (text === null) return void 0;
  if (!/^\d+$/.test(text) || Number(text) < 1) throw invalid("Must be a whole number above 0.", name);
  return Number(text);
}
function withQuery(url, name, value) {
  const copy = new URL(url);
  if (value === null) copy.searchParams.delete(name);
  else copy.searchParams.set(name, value);
  return copy.href;
}
function encode(id) {
  return Buffer.from(id).toString("base64url");
}

// sandbox/activity/select.ts
var DAY_MS2 = 24 * 60 * 60 * 1e3;
var UNIT_DAYS = { day: 1, month: 30, year: 365 };
var DEFAULT_MONTHS = 2;
function keptRows(world) {
  if (!isEntitled(world, "audit_logs")) return world.activity.rows;
  const feature = world.organization.features.find((owned) => owned.key === "audit_logs");
  const limit = feature?.limit ?? null;
  const days = limit === null ? DEFAULT_MONTHS * 30 : limit * (UNIT_DAYS[feature?.unit ?? "month"] ?? 30);
  const from = Date.parse(world.clock.now()) - days * DAY_MS2;
  return world.activity.rows.filter((row) => Date.parse(row.at) >= from);
}
function projectRows(world, project) {
  const withOrganization = project.settings.receive_org_level_activity_logs === true;
  return keptRows(world).filter((row) => row.projectId === project.id || row.projectId === null && withOrganization);
}
function scopesIn(query) {
  const single = query.get("scope");
  return [...single === null || single === "" ? [] : [single], ...listIn(query, "scopes", ",")];
}
function selectBasic(rows, query) {
  const scopes = scopesIn(query);
  const [item, user] = [query.get("item_id"), query.get("user")];
  return rows.filter((row) => scopes.length === 0 || scopes.includes(row.scope)).filter((row) => item === null || row.itemId === item).filter((row) => user === null || String(row.person?.id) === user);
}
function selectAdvanced(rows, query, teams) {
  const [start2, end] = [momentIn(query, "start_date"), momentIn(query, "end_date")];
  const chosen = (name, value) => {
    const wanted2 = listIn(query, name);
    return (row) => wanted2.length === 0 || wanted2.includes(value(row) ?? "");
  };
  const tests = [
    (row) => start2 === void 0 || Date.parse(row.at) >= start2,
    (row) => end === void 0 || Date.parse(row.at) <= end,
    chosen("users", (row) => row.person?.uuid),
    chosen("scopes", (row) => row.scope),
    chosen("activities", (row) => row.activity),
    chosen("clients", (row) => row.client),
    chosen("item_ids", (row) => row.itemId),
    fitsAddress(listIn(query, "ip_addresses")),
    fitsFlag(query, "was_impersonated", (row) => row.impersonated),
    fitsFlag(query, "is_system", (row) => row.person === null),
    fitsText(query.get("search_text") ?? ""),
    ...teams ? [chosen("team_ids", (row) => String(row.projectId))] : []
  ];
  return rows.filter((row) => tests.every((test) => test(row)));
}
function fitsAddress(wanted2) {
  return ({ address: address2 }) => wanted2.length === 0 || wanted2.some((text) => text.endsWith("*") ? address2?.startsWith(text.slice(0, -1)) === true : address2 === text);
}
function fitsFlag(query, name, value) {
  const text = query.get(name);
  if (text !== null && !["true", "false"].some((word) => sameText(word, text))) {
    throw invalid("Must be a valid boolean.", name);
  }
  return (row) => text === null || sameText(text, String(value(row)));
}
function fitsText(wanted2) {
  return (row) => wanted2 === "" || searchText(row).includes(wanted2.toLowerCase());
}
function momentIn(query, name) {
  const text = query.get(name);
  if (text === null) return void 0;
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) throw invalid("Datetime has wrong format.", name);
  return moment;
}
function listIn(query, name, comma) {
  return query.getAll(name).flatMap((text) => {
    if (!text.startsWith("[")) return comma === void 0 ? [text] : text.split(comma).filter((word) => word !== "");
    try {
      const list15 = JSON.parse(text);
      if (isStrings(list15)) return list15;
      if (Array.isArray(list15)) return list15.map(String);
    } catch {
    }
    throw invalid("Expected a list of items.", name, "not_a_list");
  });
}

// sandbox/routes/activity.ts
var read = "activity_log:read";
var FREE_SCOPES = ["FeatureFlag", "Experiment"];
function activityRoutes(variant) {
  const under2 = (rest) => [`/api/projects/:project/${rest}`, `/api/environments/:project/${rest}`];
  const advanced = isEarly(variant) ? "closed" : read;
  const exporting = variant.exportByKey ? advanced : "closed";
  const whole = "/api/organizations/:org/advanced_activity_logs";
  return [
    { paths: under2("activity_log"), on: "project", methods: { GET: { scope: read, answer: listBasic } } },
    {
      paths: under2("advanced_activity_logs"),
      on: "project",
      methods: { GET: { scope: advanced, answer: listAdvanced } }
    },
    {
      paths: under2("advanced_activity_logs/available_filters"),
      on: "project",
      methods: { GET: { scope: advanced, answer: listFilters } }
    },
    {
      paths: under2("advanced_activity_logs/export"),
      on: "project",
      methods: { POST: { scope: exporting, answer: orderExport } }
    },
    { paths: [whole], on: "organization", methods: { GET: { scope: advanced, answer: listWhole } } },
    {
      paths: [`${whole}/export`],
      on: "organization",
      methods: { POST: { scope: exporting, answer: refuseExport } }
    }
  ];
}
function listBasic(call) {
  const { world, project, url } = call;
  if (!isEarly(world.variant)) checkPlan(call, scopesIn(url.searchParams));
  return activityPage(world, url, selectBasic(projectRows(world, project), url.searchParams));
}
function listAdvanced(call) {
  const { world, project, url } = call;
  checkPlan(call, scopesIn(url.searchParams));
  return activityPage(world, url, selectAdvanced(projectRows(world, project), url.searchParams, false));
}
function listWhole(call) {
  const { world, member, url } = call;
  if (member.level < 8) throw denied("Only organization admins and owners can view organization-wide activity logs.");
  checkPlan(call, []);
  return activityPage(world, url, selectAdvanced(keptRows(world), url.searchParams, true));
}
function listFilters(call) {
  checkPlan(call, []);
  const rows = projectRows(call.world, call.project);
  const values = (value) => {
    const seen = new Set(rows.map(value).filter((text) => text !== null && text !== void 0));
    return [...seen].sort(byText).map((text) => ({ value: text, label: text }));
  };
  const people = new Map(rows.flatMap(({ person }) => person === null ? [] : [[person.uuid, person.email]]));
  return ok({
    static_filters: {
      users: [...people].map(([value, label]) => ({ value, label })),
      scopes: values((row) => row.scope),
      activities: values((row) => row.activity),
      clients: values((row) => row.client)
    },
    detail_fields: {}
  });
}
function orderExport(call) {
  checkPlan(call, []);
  const { format = "csv", filters = {} } = objectBody(call.body);
  if (format !== "csv" && format !== "xlsx") throw sentence(`Unsupported export format: ${String(format)}`);
  if (!isRecord(filters)) throw sentence("Filters are invalid");
  return { status: 202, body: { id: call.world.ids.number("export"), export_format: format } };
}
function refuseExport() {
  throw sentence("Export is not yet supported on the organization-scoped activity logs endpoint.");
}
function checkPlan({ world }, scopes) {
  if (isEntitled(world, "audit_logs")) return;
  const isFree = scopes.length > 0 && scopes.every((scope2) => FREE_SCOPES.includes(scope2));
  if (!world.variant.flagLogIsFree || !isFree) throw paymentRequired("Audit logs");
}
function sentence(error) {
  return bare(400, { error }, error);
}

// sandbox/approvals/duration.ts
var TWO_WEEKS = "14 00:00:00";
function parseDuration(text) {
  const match2 = /^(?:(\d+) )?(\d{1,2}):(\d{2}):(\d{2})$/.exec(text);
  if (match2 === null) {
    throw invalid(
      "Duration has wrong format. Use one of these formats instead: [DD] [HH:[MM:]]ss[.uuuuuu].",
      "expires_after"
    );
  }
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match2.slice(1).map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1e3;
}

// sandbox/approvals/policies.ts
function readPolicy(world, project, author, body, stored2) {
  const actionKey = textField(body, "action_key", { max: 255 }) ?? stored2?.actionKey;
  if (actionKey === void 0) throw missing("action_key");
  if (project.policies.some((other) => other !== stored2 && other.actionKey === actionKey)) {
    throw invalid("A policy for this action already exists. You can edit the existing policy instead.");
  }
  const expiresAfter = textField(body, "expires_after", { max: 50 }) ?? stored2?.expiresAfter ?? TWO_WEEKS;
  parseDuration(expiresAfter);
  const { conditions } = body;
  if (conditions !== void 0 && !isRecord(conditions)) throw invalid("Expected an object.", "conditions");
  const at2 = world.clock.tick();
  return {
    id: stored2?.id ?? world.ids.uuid("policy"),
    actionKey,
    conditions: conditions ?? stored2?.conditions ?? {},
    ...approversIn(body.approver_config, stored2),
    allowSelfApprove: booleanField(body, "allow_self_approve") ?? stored2?.allowSelfApprove ?? false,
    bypassLevels: levelsIn(body.bypass_org_membership_levels) ?? stored2?.bypassLevels ?? [],
    bypassRoles: rolesIn(world, body) ?? stored2?.bypassRoles ?? [],
    expiresAfter,
    enabled: booleanField(body, "enabled") ?? stored2?.enabled ?? true,
    createdBy: stored2?.createdBy ?? author,
    createdAt: stored2?.createdAt ?? at2,
    updatedAt: at2
  };
}
function approversIn(value, stored2) {
  if (value === void 0 && stored2 !== void 0) {
    return { quorum: stored2.quorum, users: stored2.users, roles: stored2.roles };
  }
  if (!isRecord(value)) throw missing("approver_config");
  const { quorum, users, roles } = value;
  if (!isInteger(quorum) || quorum < 1) throw invalid("Quorum must be at least 1", "approver_config");
  return {
    quorum,
    users: Array.isArray(users) ? users.filter(isInteger) : [],
    roles: isStrings(roles) ? roles : []
  };
}
function levelsIn(value) {
  if (value === void 0) return void 0;
  const levels = Array.isArray(value) ? value.map(Number) : [Number.NaN];
  if (!levels.every(Number.isInteger)) {
    throw invalid("All membership levels must be integers", "bypass_org_membership_levels");
  }
  return levels;
}
function rolesIn(world, body) {
  const ids = stringsField(body, "bypass_roles");
  const unknown = ids?.filter((id) => !world.roles.some((role) => role.id === id)) ?? [];
  if (unknown.length > 0) throw invalid(`Roles do not exist: ${unknown.join(", ")}`, "bypass_roles");
  return ids;
}
function newPolicy(world, author, actionKey, terms) {
  const at2 = world.clock.tick();
  const id = world.ids.uuid("policy");
  return {
    ...terms,
    id,
    actionKey,
    enabled: true,
    expiresAfter: TWO_WEEKS,
    createdBy: author,
    createdAt: at2,
    updatedAt: at2
  };
}

// sandbox/approvals/views.ts
function showPolicy(policy) {
  const { quorum, users, roles } = policy;
  return {
    id: policy.id,
    action_key: policy.actionKey,
    conditions: structuredClone(policy.conditions),
    approver_config: { quorum, users, roles },
    allow_self_approve: policy.allowSelfApprove,
    bypass_org_membership_levels: policy.bypassLevels,
    bypass_roles: policy.bypassRoles,
    expires_after: policy.expiresAfter,
    enabled: policy.enabled,
    created_by: showUser(policy.createdBy),
    created_at: policy.createdAt,
    updated_at: policy.updatedAt
  };
}
function showRequest(world, project, request, viewer) {
  const isRequester = viewer !== void 0 && request.requester === viewer;
  const pending = request.state === "pending";
  const own = request.votes.find((vote2) => vote2.person === viewer);
  const allowed = viewer !== void 0 && mayVote(world, request, viewer);
  return {
    id: request.id,
    action_key: request.actionKey,
    action_version: 1,
    resource_type: "feature_flag",
    resource_id: request.flagId === null ? null : String(request.flagId),
    ...intentOf(project, request),
    policy_snapshot: showTerms(request.terms),
    validation_status: isStale(project, request) ? "stale" : "valid",
    validation_errors: null,
    validated_at: null,
    state: request.state,
    created_by: showUser(request.requester),
    applied_by: request.appliedAt === null ? null : showUser(request.requester),
    created_at: request.createdAt,
    updated_at: request.updatedAt,
    expires_at: request.expiresAt,
    applied_at: request.appliedAt,
    apply_error: request.applyError,
    result_data: request.result,
    approvals: request.votes.map(({ id, person, decision, reason, createdAt }) => {
      return { id, created_by: showUser(person), decision, reason, created_at: createdAt };
    }),
    can_approve: pending && allowed && own === void 0 && (!isRequester || request.terms.allowSelfApprove),
    can_cancel: pending && isRequester,
    is_requester: isRequester,
    user_decision: own?.decision ?? null
  };
}
function intentOf(project, request) {
  const flag = project.flags.find((candidate) => candidate.id === request.flagId);
  const key = flag?.key ?? request.body.key;
  const word = request.actionKey.replace("feature_flag.", "");
  return {
    intent: {
      flag_id: request.flagId,
      flag_key: key,
      current_state: request.before,
      gated_changes: request.gated,
      full_request_data: covered(flag, request.body),
      preconditions: { version: request.version, updated_at: request.seenAt },
      http_method: request.method
    },
    intent_display: {
      description: `${word.charAt(0).toUpperCase()}${word.slice(1)} feature flag '${String(key)}'`,
      before: request.before,
      after: request.gated
    }
  };
}
function covered(flag, body) {
  const encrypts = flag?.has_encrypted_payloads === true || body.has_encrypted_payloads === true;
  if (!encrypts || !isRecord(body.filters)) return structuredClone(body);
  return structuredClone({ ...body, filters: hideSecrets({ has_encrypted_payloads: true }, body.filters) });
}
function showTerms(terms) {
  const { quorum, users, roles, conditions } = terms;
  return {
    quorum,
    users,
    roles,
    conditions,
    allow_self_approve: terms.allowSelfApprove,
    bypass_org_membership_levels: terms.bypassLevels,
    bypass_roles: terms.bypassRoles
  };
}

// sandbox/routes/approvals.ts
function approvalRoutes(variant) {
  const [read12, write11] = isEarly(variant) ? ["closed", "closed"] : ["approvals:read", "approvals:write"];
  const admin2 = { scope: write11, level: 8 };
  return [
    {
      paths: under("approval_policies"),
      on: "project",
      methods: { GET: { scope: read12, answer: paid(listPolicies) }, POST: { ...admin2, answer: paid(createPolicy) } }
    },
    {
      paths: under("approval_policies/:id"),
      on: "project",
      methods: {
        GET: { scope: read12, answer: paid((call) => ok(showPolicy(findPolicy(call)))) },
        PATCH: { ...admin2, answer: paid(updatePolicy) },
        PUT: { ...admin2, answer: paid(updatePolicy) },
        DELETE: { ...admin2, answer: paid(removePolicy) }
      }
    },
    { paths: under("change_requests"), on: "project", methods: { GET: { scope: read12, answer: paid(listRequests) } } },
    {
      paths: under("change_requests/:id"),
      on: "project",
      methods: { GET: { scope: read12, answer: paid((call) => ok(draw(call, findRequest(call)))) } }
    },
    ...[act("approve", write11, voteFor), act("reject", write11, voteAgainst), act("cancel", write11, takeBack)]
  ];
}
function under(rest) {
  return [`/api/projects/:project/${rest}`, `/api/environments/:project/${rest}`];
}
function act(verb, scope2, answer3) {
  return {
    paths: under(`change_requests/:id/${verb}`),
    on: "project",
    methods: { POST: { scope: scope2, answer: paid(answer3) } }
  };
}
function paid(answer3) {
  return (call) => {
    if (!isEntitled(call.world, "approvals")) throw paymentRequired("Approvals");
    return answer3(call);
  };
}
function listPolicies(call) {
  const [action, enabled] = [call.url.searchParams.get("action_key"), call.url.searchParams.get("enabled")];
  const shown2 = call.project.policies.filter((policy) => action === null || policy.actionKey === action).filter((policy) => enabled === null || String(policy.enabled) === enabled);
  return page(call, shown2.map(showPolicy));
}
function createPolicy(call) {
  const policy = readPolicy(call.world, call.project, call.caller, objectBody(call.body));
  call.project.policies.push(policy);
  return created(showPolicy(policy));
}
function updatePolicy(call) {
  const policy = findPolicy(call);
  Object.assign(policy, readPolicy(call.world, call.project, call.caller, objectBody(call.body), policy));
  return ok(showPolicy(policy));
}
function removePolicy(call) {
  const policy = findPolicy(call);
  call.project.policies = call.project.policies.filter((other) => other !== policy);
  call.world.clock.tick();
  return noContent();
}
function listRequests(call) {
  const { searchParams } = call.url;
  const wanted2 = (name, value) => (searchParams.get(name) ?? value) === value;
  const states = searchParams.get("state")?.split(",");
  const shown2 = [...call.project.changeRequests].reverse().filter((request) => states === void 0 || states.includes(request.state)).filter((request) => wanted2("action_key", request.actionKey) && wanted2("requester", String(request.requester.id))).filter((request) => wanted2("resource_type", "feature_flag") && wanted2("resource_id", String(request.flagId)));
  return page(
    call,
    shown2.map((request) => draw(call, request))
  );
}
function voteFor(call) {
  const request = findRequest(call);
  approve(call.world, call.project, request, call.caller, reasonIn(call));
  const { quorum } = request.terms;
  const change_request = draw(call, request);
  if (request.state === "applied") {
    return ok({ status: "applied", message: "Change applied.", change_request, result: request.result });
  }
  if (request.state === "failed") {
    const message2 = `Quorum reached but application failed: ${request.applyError}`;
    return ok({ status: "failed", message: message2, change_request });
  }
  const message = `Approval recorded. ${request.votes.length}/${quorum} approvals received.`;
  return ok({ status: "approved", message, change_request });
}
function voteAgainst(call) {
  const request = findRequest(call);
  reject(call.world, request, call.caller, reasonIn(call));
  return ok({ status: "rejected", message: "Change request rejected.", change_request: draw(call, request) });
}
function takeBack(call) {
  const request = findRequest(call);
  cancel(call.world, call.project, request, call.caller);
  return ok({ status: "canceled", message: "Change request canceled.", change_request: draw(call, request) });
}
function reasonIn(call) {
  const { reason } = objectBody(call.body);
  return typeof reason === "string" ? reason.trim() : "";
}
function draw(call, request) {
  return showRequest(call.world, call.project, request, call.caller);
}
function findPolicy(call) {
  const policy = call.project.policies.find((candidate) => candidate.id === call.params.id);
  if (policy === void 0) throw notFound();
  return policy;
}
function findRequest(call) {
  const request = call.project.changeRequests.find((candidate) => candidate.id === call.params.id);
  if (request === void 0) throw notFound();
  return request;
}

// sandbox/state/dashboards.ts
function createDashboard(world, project, author, body) {
  const name = requiredText(body, "name", { max: 400 });
  const id = world.ids.number("dashboard");
  const dashboard = { id, name, createdBy: author, createdAt: world.clock.tick() };
  project.dashboards.push(dashboard);
  return dashboard;
}
function renameDashboard(world, dashboard, body) {
  const name = textField(body, "name", { max: 400 });
  if (name === void 0) return;
  dashboard.name = name;
  world.clock.tick();
}

// sandbox/routes/dashboards.ts
var read2 = "dashboard:read";
var write3 = "dashboard:write";
function dashboardRoutes() {
  const dashboards = ["/api/projects/:project/dashboards", "/api/environments/:project/dashboards"];
  return [
    {
      paths: dashboards,
      on: "project",
      methods: { GET: { scope: read2, answer: list4 }, POST: { scope: write3, answer: create2 } }
    },
    {
      paths: dashboards.map((mount) => `${mount}/:dashboard`),
      on: "project",
      methods: { GET: { scope: read2, answer: retrieve2 }, PATCH: { scope: write3, answer: update2 } }
    }
  ];
}
function list4(call) {
  const { world, member, project } = call;
  if (!seesSomeObject(world, member, project, "dashboard")) checkKind(call, "viewer");
  const readable3 = project.dashboards.filter((dashboard) => atLeast("dashboard", levelOn(call, dashboard), "viewer"));
  return page(
    call,
    readable3.map((dashboard) => show2(call, dashboard))
  );
}
function create2(call) {
  checkKind(call, "editor");
  return created(show2(call, createDashboard(call.world, call.project, call.caller, objectBody(call.body))));
}
function retrieve2(call) {
  return ok(show2(call, find(call, "viewer")));
}
function update2(call) {
  const dashboard = find(call, "editor");
  renameDashboard(call.world, dashboard, objectBody(call.body));
  return ok(show2(call, dashboard));
}
function show2(call, dashboard) {
  return {
    id: dashboard.id,
    name: dashboard.name,
    created_at: dashboard.createdAt,
    created_by: dashboard.createdBy === null ? null : showUser(dashboard.createdBy),
    deleted: false,
    user_access_level: levelOn(call, dashboard)
  };
}
function levelOn(call, { id, createdBy }) {
  const object2 = { resource: "dashboard", id: String(id), creator: createdBy };
  return objectLevel(call.world, call.member, call.project, object2);
}
function checkKind(call, wanted2) {
  const level = kindLevel(call.world, call.member, call.project, "dashboard");
  if (!atLeast("dashboard", level, wanted2)) throw denied(`You do not have ${wanted2} access to this resource.`);
}
function find(call, wanted2) {
  const dashboard = call.project.dashboards.find((candidate) => String(candidate.id) === call.params.dashboard);
  if (dashboard === void 0) throw notFound();
  if (!atLeast("dashboard", levelOn(call, dashboard), wanted2)) {
    throw denied(`You do not have ${wanted2} access to this resource.`);
  }
  return dashboard;
}

// sandbox/state/saml.ts
function hasSaml(saml) {
  return saml.entityId !== "" && saml.acsUrl !== "" && saml.certificate !== "";
}
function readSaml(body, stored2 = { entityId: "", acsUrl: "", certificate: "" }) {
  return {
    entityId: textIn(body, "saml_entity_id", 512) ?? stored2.entityId,
    acsUrl: textIn(body, "saml_acs_url", 512) ?? stored2.acsUrl,
    certificate: textIn(body, "saml_x509_cert", 1e5) ?? stored2.certificate
  };
}
function showSaml(saml) {
  return { saml_entity_id: saml.entityId, saml_acs_url: saml.acsUrl, saml_x509_cert: saml.certificate };
}
function textIn(body, name, max) {
  return body[name] === null ? "" : textField(body, name, { max, blank: true });
}

// sandbox/state/domains.ts
var AFTER_VERIFICATION = ["jit_provisioning_enabled", "sso_enforcement"];
function createDomain(world, body) {
  if (!isEntitled(world, "automatic_provisioning")) {
    throw denied("Automatic provisioning is not enabled for this organization.");
  }
  const name = requiredText(body, "domain", { max: 128 });
  if (!/^([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,}$/.test(name)) {
    throw invalid("Please enter a valid domain or subdomain name.", "domain");
  }
  if (world.domains.some((domain2) => domain2.name === name)) {
    throw invalid("domain with this domain already exists.", "domain", "unique");
  }
  const domain = newDomain(world, name);
  Object.assign(domain, ownSaml(world, body, domain.saml), ownScim(world, body, domain));
  world.domains.push(domain);
  world.clock.tick();
  return { domain, token: domain.scim };
}
function newDomain(world, name) {
  const id = world.ids.uuid("domain");
  const challenge = `sandbox-challenge-${id.slice(-4)}`;
  const saml = { entityId: "", acsUrl: "", certificate: "" };
  return { id, name, verifiedAt: null, challenge, jit: false, sso: "", saml, scim: null, providerId: null };
}
function updateDomain(world, domain, body) {
  const jit = booleanField(body, "jit_provisioning_enabled");
  const sso = textField(body, "sso_enforcement", { max: 28, blank: true });
  const early = AFTER_VERIFICATION.find((field) => body[field] !== void 0);
  if (domain.verifiedAt === null && early !== void 0) {
    throw invalid("This attribute cannot be updated until the domain is verified.", early, "verification_required");
  }
  if (jit === true && !isEntitled(world, "automatic_provisioning")) {
    throw invalid(
      "Automatic provisioning is not enabled for this organization.",
      "jit_provisioning_enabled",
      "feature_not_available"
    );
  }
  const changes = {
    ...jit === void 0 ? {} : { jit },
    ...sso === void 0 ? {} : { sso },
    ...ownSaml(world, body, domain.saml),
    ...ownScim(world, body, domain),
    ...providerIn(world, body)
  };
  const before = domain.scim;
  Object.assign(domain, changes);
  world.clock.tick();
  return before === null ? domain.scim : null;
}
function verifyDomain(world, name) {
  const domain = world.domains.find((candidate) => candidate.name === name);
  if (domain === void 0) throw new Error(`The sandbox has no domain "${name}".`);
  if (domain.verifiedAt !== null) throw invalid("This domain has already been verified.", null, "already_verified");
  domain.verifiedAt = world.clock.tick();
}
function deleteDomain(world, caller, domain) {
  const enforced = world.variant.stage === "E3b" && world.organization.settings.enforce_verified_domains === true;
  const letsIn = caller.person.email.toLowerCase().endsWith(`@${domain.name}`);
  if (enforced && letsIn && domain.verifiedAt !== null) {
    throw invalid("Removing this domain would block your own access to the organization.", null, "would_block_self");
  }
  world.clock.tick();
  world.domains = world.domains.filter((other) => other !== domain);
  for (const provider of world.providers) {
    provider.domainIds = provider.domainIds.filter((id) => id !== domain.id);
  }
}
function ownSaml(world, body, stored2) {
  return isEarly(world.variant) ? { saml: readSaml(body, stored2) } : {};
}
function ownScim(world, body, { id, scim }) {
  const enabled = world.variant.stage === "E1b" ? booleanField(body, "scim_enabled") : void 0;
  if (enabled === void 0) return {};
  if (!enabled) return { scim: null };
  if (!isEntitled(world, "scim")) {
    throw invalid("SCIM is not available for this organization.", "scim_enabled", "feature_not_available");
  }
  return { scim: scim ?? `sandbox-scim-${id.slice(-4)}` };
}
function providerIn(world, body) {
  const id = body.identity_provider_config;
  if (world.variant.stage !== "E2" || id === void 0) return {};
  if (id === null) return { providerId: null };
  const provider = world.providers.find((candidate) => candidate.id === id);
  if (provider === void 0) {
    throw invalid(`Invalid pk "${String(id)}" - object does not exist.`, "identity_provider_config", "does_not_exist");
  }
  return { providerId: provider.id };
}

// sandbox/state/world.ts
var CONFIG_SCOPES = ["saml", "scim", "xaa", "oidc"];
var DOMAIN_SCOPES = ["all", "selected"];
var PROPERTY_TYPES = ["event", "person", "group"];

// sandbox/state/identity-providers.ts
function createProvider(world, body) {
  const provider = newProvider(world, "");
  const token = change(world, provider, body);
  world.providers.push(provider);
  return { provider, token };
}
function updateProvider(world, provider, body) {
  return change(world, provider, body);
}
function newProvider(world, name) {
  const at2 = world.clock.now();
  return {
    id: world.ids.uuid("provider"),
    name,
    configScope: null,
    domainScope: null,
    domainIds: [],
    saml: { entityId: "", acsUrl: "", certificate: "" },
    oidc: { issuer: "", clientId: "", secret: "" },
    scimEnabled: false,
    createdAt: at2,
    updatedAt: at2
  };
}
function deleteProvider(world, provider) {
  if (world.variant.stage === "E3b" && provider.configScope === null) {
    throw invalid("A configuration without a scope cannot be deleted.", null, "unscoped_config");
  }
  world.clock.tick();
  world.providers = world.providers.filter((other) => other !== provider);
  for (const domain of world.domains) if (domain.providerId === provider.id) domain.providerId = null;
}
function serves(world, provider, domainId) {
  if (world.variant.stage === "E2") {
    return world.domains.some((domain) => domain.id === domainId && domain.providerId === provider.id);
  }
  return provider.domainScope === "all" || provider.domainIds.includes(domainId);
}
function change(world, provider, body) {
  const scimEnabled = booleanField(body, "scim_enabled") ?? provider.scimEnabled;
  if (scimEnabled && !isEntitled(world, "scim")) {
    throw invalid("SCIM is not available for this organization.", "scim_enabled", "feature_not_available");
  }
  const next = {
    ...provider,
    name: textField(body, "name", { max: 255, blank: true }) ?? provider.name,
    saml: readSaml(body, provider.saml),
    scimEnabled,
    ...world.variant.stage === "E3b" ? newerFields(world, provider, body) : {}
  };
  if (world.variant.stage === "E3b") checkNoOverlap(world, next);
  const token = scimEnabled && !provider.scimEnabled ? `sandbox-scim-${provider.id.slice(-4)}` : null;
  Object.assign(provider, next, { updatedAt: world.clock.tick() });
  return token;
}
function newerFields(world, provider, body) {
  const configScope = choiceField(body, "config_scope", CONFIG_SCOPES);
  const domainScope = choiceField(body, "domain_scope", DOMAIN_SCOPES);
  const domainIds = stringsField(body, "organization_domain_ids");
  if (domainIds?.some((id) => !world.domains.some((domain) => domain.id === id)) === true) {
    throw invalid("All domains must belong to this organization.", "organization_domain_ids");
  }
  const text = (name) => textField(body, name, { max: 512, blank: true });
  const oidc = {
    issuer: text("oidc_issuer_url") ?? provider.oidc.issuer,
    clientId: text("oidc_client_id") ?? provider.oidc.clientId,
    secret: text("oidc_client_secret") ?? provider.oidc.secret
  };
  if (oidc.issuer !== "" && !isEntitled(world, "oidc")) {
    throw invalid("OIDC is not available for this organization.", "oidc_issuer_url", "feature_not_available");
  }
  return {
    oidc,
    ...configScope === void 0 ? {} : { configScope },
    ...domainScope === void 0 ? {} : { domainScope },
    ...domainIds === void 0 ? {} : { domainIds }
  };
}
function checkNoOverlap(world, next) {
  const others = world.providers.filter((other) => other.id !== next.id);
  for (const domain of world.domains) {
    if (domain.verifiedAt === null || !serves(world, next, domain.id)) continue;
    const rivals = others.filter((other) => serves(world, other, domain.id));
    if (rivals.some((rival) => logsInLike(rival, next))) {
      throw invalid(`Another configuration already covers the verified domain ${domain.name}.`, "domain_scope");
    }
  }
}
function logsInLike(rival, next) {
  return hasSaml(rival.saml) && hasSaml(next.saml) || rival.oidc.issuer !== "" && next.oidc.issuer !== "";
}

// sandbox/views/domain.ts
function showDomain(world, domain, origin, token = null) {
  return {
    id: domain.id,
    domain: domain.name,
    is_verified: domain.verifiedAt !== null,
    verified_at: domain.verifiedAt,
    verification_challenge: domain.challenge,
    jit_provisioning_enabled: domain.jit,
    sso_enforcement: domain.sso,
    ...ofStage(world, domain, origin, token)
  };
}
function ofStage(world, domain, origin, token) {
  if (isEarly(world.variant)) return { ...ownLogin(domain), ...ownProvisioning(world, domain, origin, token) };
  const providing = world.providers.filter((provider2) => provider2.scimEnabled && serves(world, provider2, domain.id));
  const [only, ...others] = providing;
  const isSingle = only !== void 0 && others.length === 0;
  if (world.variant.stage === "E3b") return { scim_base_url: isSingle ? `${origin}/scim/v2/${only.id}` : null };
  const provider = world.providers.find((candidate) => candidate.id === domain.providerId);
  return {
    has_saml: provider !== void 0 && hasSaml(provider.saml),
    has_scim: provider?.scimEnabled ?? false,
    scim_base_url: isSingle ? `${origin}/scim/v2/${domain.id}` : null,
    has_id_jag: false,
    identity_provider_config: domain.providerId
  };
}
function ownLogin(domain) {
  return { has_saml: hasSaml(domain.saml), ...showSaml(domain.saml) };
}
function ownProvisioning(world, { id, scim }, origin, token) {
  if (world.variant.stage === "E1") return {};
  const scim_base_url = scim === null ? null : `${origin}/scim/v2/${id}`;
  return { has_scim: scim !== null, scim_enabled: scim !== null, scim_base_url, scim_bearer_token: token };
}

// sandbox/routes/domains.ts
var read3 = "organization:read";
var write4 = { scope: "organization:write", level: 8 };
function domainRoutes(variant) {
  const domains = "/api/organizations/:org/domains";
  return [
    {
      paths: [domains],
      on: "organization",
      methods: { GET: { scope: read3, answer: list5 }, POST: { ...write4, answer: create3 } }
    },
    {
      paths: [`${domains}/:domain`],
      on: "organization",
      methods: {
        GET: { scope: read3, answer: (call) => show3(call, find2(call)) },
        PATCH: { ...write4, answer: update3 },
        PUT: { ...write4, answer: update3 },
        DELETE: { ...write4, answer: remove2 }
      }
    },
    {
      paths: [`${domains}/:domain/verify`],
      on: "organization",
      methods: { POST: { scope: "closed", answer: noContent } }
    },
    ...isEarly(variant) ? [] : [logsOf(domains)]
  ];
}
function logsOf(domains) {
  return {
    paths: [`${domains}/:domain/scim/logs`],
    on: "organization",
    methods: { GET: { scope: "closed", answer: noContent } }
  };
}
function list5(call) {
  const domains = [...call.world.domains].sort((a, b) => byText(a.name, b.name));
  return page(
    call,
    domains.map((domain) => showDomain(call.world, domain, call.url.origin))
  );
}
function create3(call) {
  const { domain, token } = createDomain(call.world, objectBody(call.body));
  return created(showDomain(call.world, domain, call.url.origin, token));
}
function update3(call) {
  const domain = find2(call);
  return show3(call, domain, updateDomain(call.world, domain, objectBody(call.body)));
}
function remove2(call) {
  deleteDomain(call.world, call.member, find2(call));
  return noContent();
}
function show3(call, domain, token = null) {
  return ok(showDomain(call.world, domain, call.url.origin, token));
}
function find2(call) {
  const domain = call.world.domains.find((candidate) => candidate.id === call.params.domain);
  if (domain === void 0) throw notFound();
  return domain;
}

// sandbox/views/flag.ts
function showFlag(project, flag, level) {
  const experiments = experimentsOf(project, flag);
  return {
    id: flag.id,
    ...structuredClone(contentOf(flag)),
    filters: withCohortNames(project, flag.filters),
    version: flag.version,
    created_by: flag.createdBy === null ? null : showUser(flag.createdBy),
    created_at: flag.createdAt,
    updated_at: flag.updatedAt,
    last_modified_by: flag.lastModifiedBy === null ? null : showUser(flag.lastModifiedBy),
    experiment_set: experiments.map(({ id }) => id),
    experiment_set_metadata: experiments.map(({ id, name, running }) => ({ id, name, is_running: running })),
    surveys: [],
    features: earlyAccessOf(project, flag).map(({ id, name }) => ({ id, name })),
    usage_dashboard: null,
    has_enriched_analytics: false,
    can_edit: atLeast("feature_flag", level, "editor"),
    user_access_level: level,
    status: statusOf(flag),
    last_called_at: flag.calledAt,
    is_used_in_replay_settings: flag.usedInReplay,
    is_eligible_for_experiment: isEligibleForExperiment(flag)
  };
}
function statusOf(flag) {
  if (flag.deleted) return "DELETED";
  if (flag.archived) return "ARCHIVED";
  return flag.stale ? "STALE" : "ACTIVE";
}

// sandbox/routes/flag-access.ts
function flagPaths(rest = "") {
  return ["/api/projects/:project/feature_flags", "/api/environments/:project/feature_flags"].map(
    (mount) => `${mount}/${rest}`
  );
}
function findFlag(call, wanted2) {
  const flag = call.project.flags.find((candidate) => String(candidate.id) === call.params.flag);
  if (flag === void 0) throw notFound();
  if (!may(call, flag, wanted2)) throw denied(`You do not have ${wanted2} access to this resource.`);
  return flag;
}
function may(call, flag, wanted2) {
  return atLeast("feature_flag", levelOn2(call, flag), wanted2);
}
function levelOn2(call, flag) {
  const object2 = { resource: "feature_flag", id: String(flag.id), creator: flag.createdBy };
  return objectLevel(call.world, call.member, call.project, object2);
}
function checkKind2(call, wanted2) {
  const level = kindLevel(call.world, call.member, call.project, "feature_flag");
  if (!atLeast("feature_flag", level, wanted2)) throw denied(`You do not have ${wanted2} access to this resource.`);
}
function show4(call, flag) {
  return ok(showFlag(call.project, flag, levelOn2(call, flag)));
}

// sandbox/routes/flag-history.ts
var read4 = "activity_log:read";
function flagHistoryRoutes() {
  return [
    { paths: flagPaths("activity"), on: "project", methods: { GET: { scope: read4, answer: all2 } } },
    { paths: flagPaths(":flag/activity"), on: "project", methods: { GET: { scope: read4, answer: one } } }
  ];
}
function all2(call) {
  return history(call);
}
function one(call) {
  return history(call, String(findFlag(call, "viewer").id));
}
function history({ world, project, url }, id) {
  const rows = world.activity.rows.filter((row) => row.scope === "FeatureFlag" && row.projectId === project.id).filter((row) => id === void 0 || row.itemId === id);
  return flagHistoryPage(world, url, rows);
}

// sandbox/flags/crowds.ts
function reachOf(project, condition) {
  const properties = Array.isArray(condition.properties) ? condition.properties.filter(isRecord) : [];
  const count = (crowds) => crowds.reduce((sum, crowd) => sum + crowd.count, 0);
  const met = project.crowds.filter((crowd) => properties.every((property) => meets(crowd, property)));
  return { affected: count(met), total: count(project.crowds) };
}
var TESTS = {
  exact: (held, asked) => listed(asked).includes(String(held)),
  icontains: (held, asked) => String(held).toLowerCase().includes(String(asked).toLowerCase()),
  regex: (held, asked) => new RegExp(String(asked)).test(String(held)),
  is_set: () => true,
  gt: (held, asked) => Number(held) > Number(asked),
  gte: (held, asked) => Number(held) >= Number(asked),
  lt: (held, asked) => Number(held) < Number(asked),
  lte: (held, asked) => Number(held) <= Number(asked)
};
var OPPOSITES = {
  is_not: "exact",
  not_icontains: "icontains",
  not_regex: "regex",
  is_not_set: "is_set"
};
function meets({ properties }, { type = "person", key, operator = "exact", value }) {
  if (type !== "person" || typeof key !== "string" || typeof operator !== "string") return false;
  const opposite = OPPOSITES[operator];
  const held = properties[key];
  const test = TESTS[opposite ?? operator];
  if (test === void 0) return false;
  return (held !== void 0 && held !== null && test(held, value)) !== (opposite !== void 0);
}
function listed(value) {
  return (Array.isArray(value) ? value : [value]).map(String);
}

// sandbox/flags/rollout.ts
function rolloutOf(flag) {
  const groups = groupsOf(flag.filters);
  const shares = groups.map((group) => typeof group.rollout_percentage === "number" ? group.rollout_percentage : 100);
  const max = Math.max(0, ...shares);
  const full = groups.some((group, at2) => !hasProperties(group) && shares[at2] === 100);
  const whole = variantsOf(flag.filters).find((variant2) => variant2.rollout_percentage === 100);
  const variant = typeof whole?.key === "string" ? whole.key : null;
  const everybodyTheSame = full && (variantsOf(flag.filters).length === 0 || variant !== null);
  const state = !flag.active || max === 0 ? "not_rolled_out" : everybodyTheSame ? "fully_rolled_out" : "partial";
  return {
    state,
    variant: state === "fully_rolled_out" ? variant : null,
    hasTargeting: groups.some(hasProperties),
    max
  };
}
function hasProperties(group) {
  return Array.isArray(group.properties) && group.properties.length > 0;
}

// sandbox/routes/flag-list.ts
var MAX_SEARCH = 200;
var FILTERS = {
  active: (flag, wanted2) => activeFits(flag, wanted2),
  archived: (flag, wanted2) => wanted2 === "true" === flag.archived || !["true", "false"].includes(wanted2),
  key: (flag, wanted2) => sameText(flag.key, wanted2),
  search: (flag, wanted2, project) => [flag.key, flag.name, ...experimentsOf(project, flag).map(({ name }) => name)].some(
    (text) => text.toLowerCase().includes(wanted2.toLowerCase())
  ),
  created_by_id: (flag, wanted2) => idsIn(wanted2).includes(String(flag.createdBy?.id)),
  type: (flag, wanted2, project) => typesOf(project, flag).includes(wanted2),
  evaluation_runtime: (flag, wanted2) => flag.evaluation_runtime === wanted2,
  excluded_properties: (flag, wanted2) => !listIn2(wanted2).includes(flag.key),
  tags: (flag, wanted2) => listIn2(wanted2).length === 0 || flag.tags.some((tag) => listIn2(wanted2).includes(tag)),
  has_evaluation_contexts: (flag, wanted2) => wanted2 === "true" === flag.evaluation_contexts.length > 0,
  eligible_for_experiment: (flag, wanted2) => wanted2 !== "true" || isEligibleForExperiment(flag),
  excluded_tags: (flag, wanted2) => !flag.tags.some((tag) => listIn2(wanted2).includes(tag))
};
var LIST_FILTERS = Object.keys(FILTERS);
function selectFlags({ variant }, project, query) {
  if ((query.get("search") ?? "").length > MAX_SEARCH) {
    throw invalid(`Ensure this field has no more than ${MAX_SEARCH} characters.`, "search", "max_length");
  }
  let selected = project.flags.filter((flag) => !flag.deleted && (query.has("archived") || !flag.archived));
  for (const [name, test] of Object.entries(FILTERS)) {
    const wanted2 = query.get(name);
    if (wanted2 === null || wanted2 === "" || name === "key" && !variant.flagsByKey) continue;
    selected = selected.filter((flag) => test(flag, wanted2, project));
  }
  return selected.sort(orderBy(query.get("order") ?? "-created_at"));
}
function activeFits(flag, wanted2) {
  if (wanted2.toUpperCase() === "STALE") return flag.stale;
  return wanted2 !== "true" && wanted2 !== "false" ? true : flag.active === (wanted2 === "true");
}
function typesOf(project, flag) {
  if (flag.is_remote_configuration === true) return ["remote_config"];
  const own = variantsOf(flag.filters).length > 0 ? "multivariant" : "boolean";
  return experimentsOf(project, flag).length > 0 ? [own, "experiment"] : [own];
}
function orderBy(order) {
  const direction = order.startsWith("-") ? -1 : 1;
  const field = order.replace(/^-/, "");
  return (a, b) => direction * (byText(sortKey(a, field), sortKey(b, field)) || a.id - b.id);
}
function sortKey(flag, field) {
  if (field === "key") return flag.key;
  if (field === "name") return flag.name;
  if (field === "active") return String(flag.active);
  if (field === "updated_at") return flag.updatedAt;
  return flag.createdAt;
}
function listIn2(text) {
  try {
    const value = JSON.parse(text);
    return isStrings(value) ? value : [];
  } catch {
    return [];
  }
}
function idsIn(text) {
  return text.replaceAll(/[[\]"\s]/g, "").split(",");
}

// sandbox/routes/flag-many.ts
var read5 = "feature_flag:read";
var write5 = "feature_flag:write";
function flagManyRoutes() {
  const get = (answer3) => ({ GET: { scope: read5, answer: answer3 } });
  const post = (scope2, answer3) => ({ POST: { scope: scope2, answer: answer3 } });
  return [
    { paths: flagPaths("my_flags"), on: "project", methods: get(myFlags) },
    { paths: flagPaths("evaluation_reasons"), on: "project", methods: get(reasons) },
    { paths: flagPaths("matching_ids"), on: "project", methods: get(matchingIds) },
    { paths: flagPaths("bulk_keys"), on: "project", methods: post(read5, bulkKeys) },
    { paths: flagPaths("user_blast_radius"), on: "project", methods: post(read5, blastRadius) },
    { paths: flagPaths("bulk_delete"), on: "project", methods: post(write5, bulkDelete) },
    { paths: flagPaths("bulk_update_tags"), on: "project", methods: post(write5, bulkTags) },
    {
      paths: flagPaths("local_evaluation"),
      on: "project",
      methods: { GET: { scope: read5, answer: localEvaluation, withSecret: localEvaluation } }
    }
  ];
}
function readable2(call) {
  return call.project.flags.filter((flag) => !flag.deleted && !flag.archived && may(call, flag, "viewer"));
}
function isOn(flag) {
  return rolloutOf(flag).state === "fully_rolled_out";
}
function myFlags(call) {
  const rows = readable2(call).map((flag) => {
    return { feature_flag: showFlag(call.project, flag, levelOn2(call, flag)), value: isOn(flag) };
  });
  return ok(rows);
}
function reasons(call) {
  if ((call.url.searchParams.get("distinct_id") ?? "") === "") throw invalid("User distinct_id is required");
  const rows = readable2(call).map((flag) => {
    const reason = !flag.active ? "disabled" : isOn(flag) ? "condition_match" : "no_condition_match";
    return [flag.key, { value: isOn(flag), evaluation: { reason, condition_index: isOn(flag) ? 0 : null } }];
  });
  return ok(Object.fromEntries(rows));
}
function matchingIds(call) {
  const flags = selectFlags(call.world, call.project, call.url.searchParams).filter((flag) => may(call, flag, "editor"));
  return ok({ ids: flags.map((flag) => flag.id), total: flags.length });
}
function bulkKeys(call) {
  const { ids } = objectBody(call.body);
  const wanted2 = Array.isArray(ids) ? ids.map(Number) : [];
  const valid = wanted2.filter(Number.isInteger);
  if (wanted2.length > 0 && valid.length === 0) throw sentence2("Invalid flag IDs provided");
  const found2 = call.project.flags.filter((flag) => valid.includes(flag.id));
  const warning = valid.length < wanted2.length ? { warning: "Some flag IDs were invalid and skipped" } : {};
  return ok({ keys: Object.fromEntries(found2.map((flag) => [String(flag.id), flag.key])), ...warning });
}
function blastRadius({ world, project, body }) {
  const { condition } = objectBody(body);
  if (!isRecord(condition)) throw invalid("Missing condition for which to get blast radius");
  const { affected, total } = reachOf(project, condition);
  return ok(world.variant.olderBlastRadius ? { users_affected: affected, total_users: total } : { affected, total });
}
function bulkDelete(call) {
  const { world, project, caller } = call;
  const deleted = [];
  const errors = [];
  for (const id of wantedIds(call)) {
    const flag = project.flags.find((candidate) => candidate.id === Number(id) && !candidate.deleted);
    const problem = flag === void 0 ? "Flag not found" : undeletable(call, flag);
    if (flag === void 0 || problem !== void 0) {
      errors.push({ id, reason: problem });
      continue;
    }
    const { key } = flag;
    const { state, variant } = rolloutOf(flag);
    try {
      deleteQuietly(world, project, flag, caller);
      deleted.push({ id, key, rollout_state: state, active_variant: variant });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors.push({ id, key, reason: error.message });
    }
  }
  return ok({ deleted, errors });
}
function undeletable(call, flag) {
  return may(call, flag, "editor") ? void 0 : "You don't have permission to delete this feature flag";
}
function wantedIds(call) {
  const { ids, filters } = objectBody(call.body);
  if (ids !== void 0 && filters !== void 0) throw sentence2("Provide either filters or ids, not both");
  if (Array.isArray(ids)) return ids;
  if (!isRecord(filters)) throw sentence2("Must provide either filters or ids");
  const unknown = Object.keys(filters).filter((name) => !LIST_FILTERS.includes(name));
  if (unknown.length > 0) throw sentence2(`Unknown filter keys: ${unknown.join(", ")}`);
  const entries = Object.entries(filters).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value)
  ]);
  const query = new URLSearchParams(Object.fromEntries(entries));
  return selectFlags(call.world, call.project, query).map((flag) => flag.id);
}
function bulkTags(call) {
  const { world, project, caller } = call;
  const body = objectBody(call.body);
  const tags = stringsField(body, "tags");
  const { ids, action } = body;
  if (!Array.isArray(ids)) throw invalid("This field is required.", "ids", "required");
  if (tags === void 0) throw invalid("This field is required.", "tags", "required");
  if (action !== "add" && action !== "remove" && action !== "set") throw invalid("Choose add, remove or set.", "action");
  const updated = [];
  const skipped = [];
  for (const id of ids) {
    const flag = project.flags.find((candidate) => candidate.id === Number(id) && !candidate.deleted);
    if (flag === void 0 || !may(call, flag, "editor")) {
      skipped.push({ id, reason: flag === void 0 ? "Flag not found" : "Permission denied" });
      continue;
    }
    flag.tags = action === "set" ? tags : mergeTags(flag.tags, tags, action);
    stampWrite(world, flag, caller);
    updated.push({ id: flag.id, tags: flag.tags });
  }
  return ok({ updated, skipped });
}
function mergeTags(old, tags, action) {
  if (action === "remove") return old.filter((tag) => !tags.includes(tag));
  return [.../* @__PURE__ */ new Set([...old, ...tags])];
}
function localEvaluation({ project }) {
  const flags = project.flags.filter((flag) => !flag.deleted && (flag.active || dependentsOf(project, flag).length > 0));
  return ok({ flags: flags.map((flag) => showForServers(project, flag)), group_type_mapping: {}, cohorts: {} });
}
function showForServers(project, flag) {
  const { id, key, name, filters, active, deleted, version: version2 } = flag;
  const { ensure_experience_continuity, evaluation_runtime } = flag;
  return structuredClone({
    ...{ id, team_id: project.id, key, name, filters, active, deleted, version: version2 },
    ...{ ensure_experience_continuity, evaluation_runtime }
  });
}
function sentence2(error) {
  return bare(400, { error }, error);
}

// sandbox/routes/flag-single.ts
var read6 = "feature_flag:read";
function flagDetailRoutes() {
  const closed2 = { scope: "closed", answer: noContent };
  return [
    { paths: flagPaths(":flag/status"), on: "project", methods: { GET: { scope: read6, answer: status } } },
    { paths: flagPaths(":flag/versions/:n"), on: "project", methods: { GET: { scope: read6, answer: version } } },
    { paths: flagPaths(":flag/test_evaluation"), on: "project", methods: { POST: { scope: read6, answer: evaluate } } },
    {
      paths: flagPaths(":flag/remote_config"),
      on: "project",
      methods: { GET: { scope: read6, answer: remoteConfig, withSecret: remoteConfigForServers } }
    },
    ...["dashboard", "enrich_usage_dashboard", "create_static_cohort_for_flag"].map(
      (verb) => ({ paths: flagPaths(`:flag/${verb}`), on: "project", methods: { POST: closed2 } })
    )
  ];
}
function status(call) {
  const flag = findFlag(call, "viewer");
  const { state, hasTargeting, max } = rolloutOf(flag);
  const word = statusOf(flag).toLowerCase();
  return ok({
    status: word,
    reason: `Flag is ${word}`,
    reason_states_rollout: false,
    rollout: {
      is_fully_rolled_out: state === "fully_rolled_out",
      has_targeting_conditions: hasTargeting,
      max_rollout_percentage: max,
      is_multivariate: variantsOf(flag.filters).length > 0
    }
  });
}
function version(call) {
  const flag = findFlag(call, "viewer");
  const wanted2 = Number(call.params.n);
  if (!Number.isInteger(wanted2) || wanted2 < 1 || wanted2 > flag.version) throw notFound();
  if (flag.has_encrypted_payloads) throw invalid("Versions of flags with encrypted payloads are not available.");
  const content = wanted2 === flag.version ? {} : flag.history.get(wanted2);
  if (content === void 0) {
    const error = `The history of this flag does not reach back to version ${wanted2}.`;
    throw bare(422, { error }, error);
  }
  return ok(showFlag(call.project, { ...flag, ...content, version: wanted2 }, levelOn2(call, flag)));
}
function evaluate(call) {
  const flag = findFlag(call, "viewer");
  objectBody(call.body);
  const enabled = rolloutOf(flag).state === "fully_rolled_out";
  return ok({ flag_key: flag.key, result: enabled, variant: null, payload: null, reason: "condition_match" });
}
function remoteConfig(call) {
  const flag = findConfig(call);
  if (!may(call, flag, "viewer")) throw notFound();
  return ok(payloadOf(flag));
}
function remoteConfigForServers(call) {
  return ok(payloadOf(findConfig(call)));
}
function findConfig({ project, params }) {
  const named = (flag2) => String(flag2.id) === params.flag || flag2.key === params.flag;
  const flag = project.flags.find((candidate) => !candidate.deleted && named(candidate));
  if (flag?.is_remote_configuration !== true) throw notFound();
  return flag;
}
function payloadOf(flag) {
  const { payloads } = flag.filters;
  return isRecord(payloads) ? payloads.true ?? null : null;
}

// sandbox/approvals/changes.ts
function gatedChanges(flag, body) {
  if (flag === void 0) return body.active === false ? [] : [switching("enable", false)];
  const changes = [];
  if (body.active === true && !flag.active) changes.push(switching("enable", false));
  if (body.active === false && flag.active) changes.push(switching("disable", true));
  if (!isRecord(body.filters)) return changes;
  const [old, next] = [rollouts(flag.filters), rollouts(mergeFilters(flag.filters, body.filters))];
  const paths = [.../* @__PURE__ */ new Set([...old.keys(), ...next.keys()])];
  const moves = paths.map((path2) => ({ path: path2, before: old.get(path2), after: next.get(path2) })).filter((move2) => move2.before !== move2.after);
  if (moves.length === 0) return changes;
  const part = (side) => ({
    rollout_percentage: moves.map((move2) => ({ path: move2.path, value: move2[side] ?? null }))
  });
  return [...changes, { actionKey: "feature_flag.update", before: part("before"), gated: part("after"), moves }];
}
function fits3(conditions, change2) {
  const { type, operator, value } = conditions;
  if (typeof value !== "number" || typeof operator !== "string" || change2.moves.length === 0) return true;
  if (type === "before_after") return change2.moves.some((move2) => compare(move2.after, operator, value));
  if (type !== "change_amount") return true;
  return change2.moves.some(({ before, after }) => {
    return typeof before === "number" && typeof after === "number" && compare(after - before, operator, value);
  });
}
function switching(word, before) {
  return { actionKey: `feature_flag.${word}`, before: { active: before }, gated: { active: !before }, moves: [] };
}
function rollouts(filters) {
  const found2 = /* @__PURE__ */ new Map();
  for (const [at2, group] of groupsOf(filters).entries()) {
    found2.set(`groups[${at2}].rollout_percentage`, group.rollout_percentage ?? 100);
  }
  for (const [at2, variant] of variantsOf(filters).entries()) {
    found2.set(`multivariate.variants[${at2}].rollout_percentage`, variant.rollout_percentage);
  }
  if (isRecord(filters.holdout)) found2.set("holdout.exclusion_percentage", filters.holdout.exclusion_percentage);
  return found2;
}
function compare(left, operator, right) {
  if (typeof left !== "number") return false;
  if (operator === ">") return left > right;
  if (operator === "<") return left < right;
  if (operator === ">=") return left >= right;
  if (operator === "<=") return left <= right;
  if (operator === "==") return left === right;
  return operator === "!=" ? left !== right : true;
}

// sandbox/approvals/gate.ts
function checkApproval(attempt) {
  const { world, project, member } = attempt;
  const due = findDue(attempt);
  if (due === void 0) return;
  checkNoneOpen(attempt, due);
  const request = file(attempt, due, false);
  const { quorum, users, roles, allowSelfApprove } = due.policy;
  const others = mayVote(world, request, member.person) && !allowSelfApprove ? " from others" : "";
  throw refusal3(world, project, request, {
    code: "approval_required",
    detail: `A change request has been created and is pending approval${others}.`,
    required_approvers: { quorum, users, roles }
  });
}
function fileForLater(attempt) {
  const due = findDue(attempt);
  if (due === void 0) return void 0;
  checkNoneOpen(attempt, due);
  return file(attempt, due, true);
}
function findDue({ world, project, member, flag, body }) {
  const policies = [...project.policies, ...world.policies];
  if (!isEntitled(world, "approvals") || policies.length === 0) return void 0;
  readContent(body);
  const due = gatedChanges(flag, body).flatMap(
    (change2) => policies.filter((policy) => policy.enabled && policy.actionKey === change2.actionKey && fits3(policy.conditions, change2)).filter((policy) => !bypasses(world, member, policy)).map((policy) => ({ change: change2, policy }))
  );
  if (due.length > 1) throw severalPolicies(due.map(({ policy }) => policy));
  return due[0];
}
function checkNoneOpen({ world, project, flag }, { change: change2 }) {
  const open = project.changeRequests.find((request) => {
    const isOpen = request.state === "pending" || request.state === "approved";
    return isOpen && request.actionKey === change2.actionKey && request.flagId === (flag?.id ?? null);
  });
  if (open === void 0) return;
  throw refusal3(world, project, open, {
    code: "change_request_pending",
    detail: "A pending approval request already exists for this action",
    required_approvers: {}
  });
}
function file({ world, project, member, flag, body, method }, { change: change2, policy }, scheduled) {
  const { quorum, users, roles, conditions, allowSelfApprove, bypassLevels, bypassRoles } = policy;
  const at2 = world.clock.tick();
  const request = {
    id: world.ids.uuid("changeRequest"),
    actionKey: change2.actionKey,
    flagId: flag?.id ?? null,
    body: structuredClone(body),
    method,
    before: change2.before,
    gated: change2.gated,
    version: flag?.version ?? null,
    seenAt: flag?.updatedAt ?? null,
    terms: structuredClone({ quorum, users, roles, conditions, allowSelfApprove, bypassLevels, bypassRoles }),
    state: "pending",
    scheduled,
    requester: member.person,
    votes: [],
    createdAt: at2,
    updatedAt: at2,
    expiresAt: new Date(Date.parse(at2) + parseDuration(policy.expiresAfter)).toISOString().replace("Z", "000Z"),
    appliedAt: null,
    applyError: "",
    result: null
  };
  project.changeRequests.push(request);
  return request;
}
function refusal3(world, project, request, words) {
  const body = {
    ...words,
    status: words.code,
    message: words.detail,
    resource_type: "feature_flag",
    resource_id: request.flagId === null ? null : String(request.flagId),
    change_request_id: request.id,
    change_request: showRequest(world, project, request, void 0)
  };
  return bare(409, body, words.detail);
}
function severalPolicies(policies) {
  const error = "This change requires approval under multiple policies";
  const actions = new Set(policies.map((policy) => policy.actionKey));
  const body = {
    code: "policy_conflict",
    error,
    // Where a policy of the project meets one of the organization, the action says nothing: they share it.
    conflicting_policies: policies.map(({ id, actionKey }) => ({
      id,
      name: actionKey,
      ...actions.size > 1 ? { action_key: actionKey } : {}
    })),
    guidance: "Split your changes into separate API calls to address each policy independently"
  };
  return bare(400, body, error);
}
function bypasses(world, member, policy) {
  if (world.variant.bypassByLevel && policy.bypassLevels.includes(member.level)) return true;
  return world.roles.some(
    (role) => policy.bypassRoles.includes(role.id) && role.memberships.some((held) => held.member === member)
  );
}

// sandbox/flags/lifecycle.ts
var DOING = {
  enable: "enabling",
  disable: "disabling",
  archive: "archiving",
  unarchive: "unarchiving"
};
function takeStep(world, project, flag, author, step) {
  checkNotDeleted(flag, DOING[step]);
  const target = stateAfter(flag, step);
  if (target.active === flag.active && target.archived === flag.archived) return;
  if (step === "enable" && flag.archived) {
    throw invalid("Cannot enable an archived feature flag. Unarchive it first.", "active");
  }
  if (target.active) checkDependencies(project, { ...flag, active: true }, flag);
  if (flag.active && !target.active) checkNoDependents(project, flag, "disable");
  flag.active = target.active;
  flag.archived = target.archived;
  stampWrite(world, flag, author);
}
function stateAfter(flag, step) {
  if (step === "enable") return { active: true, archived: flag.archived };
  if (step === "disable") return { active: false, archived: flag.archived };
  return step === "archive" ? { active: false, archived: true } : { active: flag.active, archived: false };
}

// sandbox/routes/flags.ts
var read7 = "feature_flag:read";
var write6 = "feature_flag:write";
var STEPS = ["enable", "disable", "archive", "unarchive"];
var STEP_CHANGES = {
  enable: { active: true },
  disable: { active: false },
  archive: { active: false, archived: true },
  unarchive: {}
};
function flagRoutes({ lifecycleRoutes }) {
  return [
    {
      paths: flagPaths(),
      on: "project",
      methods: { GET: { scope: read7, answer: list6 }, POST: { scope: write6, answer: create4 } }
    },
    {
      paths: flagPaths(":flag"),
      on: "project",
      methods: {
        GET: { scope: read7, answer: retrieve3 },
        PATCH: { scope: write6, answer: update4 },
        PUT: { scope: write6, answer: replace2 },
        DELETE: { scope: write6, answer: refuseDelete }
      }
    },
    {
      paths: flagPaths(":flag/dependent_flags"),
      on: "project",
      methods: { GET: { scope: read7, answer: listDependents } }
    },
    ...(lifecycleRoutes ? STEPS : []).map(
      (step) => ({
        paths: flagPaths(`:flag/${step}`),
        on: "project",
        methods: { POST: { scope: write6, answer: (call) => move(call, step) } }
      })
    )
  ];
}
function list6(call) {
  const { world, member, project } = call;
  if (!seesSomeObject(world, member, project, "feature_flag")) checkKind2(call, "viewer");
  const readable3 = selectFlags(world, project, call.url.searchParams).filter((flag) => may(call, flag, "viewer"));
  return page(
    call,
    readable3.map((flag) => showFlag(project, flag, levelOn2(call, flag)))
  );
}
function create4(call) {
  checkKind2(call, "editor");
  checkApproval({ ...call, flag: void 0, body: objectBody(call.body), method: "POST" });
  const flag = createFlag(call.world, call.project, call.caller, objectBody(call.body));
  return created(showFlag(call.project, flag, levelOn2(call, flag)));
}
function retrieve3(call) {
  return show4(call, findFlag(call, "viewer"));
}
function update4(call) {
  const flag = findFlag(call, "editor");
  checkApproval({ ...call, flag, body: objectBody(call.body), method: "PATCH" });
  updateFlag(call.world, call.project, flag, call.caller, objectBody(call.body));
  return show4(call, flag);
}
function replace2(call) {
  findFlag(call, "editor");
  if (objectBody(call.body).key === void 0) throw missing("key");
  return update4(call);
}
function refuseDelete() {
  throw bare(405, void 0, "Flags are not deleted for good: write deleted = true instead.");
}
function move(call, step) {
  const flag = findFlag(call, "editor");
  checkApproval({ ...call, flag, body: STEP_CHANGES[step], method: "POST" });
  takeStep(call.world, call.project, flag, call.caller, step);
  return show4(call, flag);
}
function listDependents(call) {
  const flag = findFlag(call, "viewer");
  return ok(dependentsOf(call.project, flag).map(({ id, key, name }) => ({ id, key, name })));
}

// sandbox/views/identity-provider.ts
function showProvider(world, provider, { origin, token = null }) {
  return {
    id: provider.id,
    name: provider.name,
    created_at: provider.createdAt,
    updated_at: provider.updatedAt,
    has_saml: hasSaml(provider.saml),
    ...showSaml(provider.saml),
    has_scim: provider.scimEnabled,
    scim_enabled: provider.scimEnabled,
    scim_bearer_token: token,
    has_id_jag: false,
    id_jag_issuer_url: null,
    id_jag_jwks_url: null,
    id_jag_allowed_clients: [],
    ...world.variant.stage === "E3a" ? byKind2(provider) : {},
    ...world.variant.stage === "E3b" ? newerFields2(provider, origin) : {}
  };
}
function byKind2({ saml, scimEnabled, domainIds }) {
  const saml_domain_ids = hasSaml(saml) ? [...domainIds] : [];
  const scim_domain_ids = scimEnabled ? [...domainIds] : [];
  return { saml_domain_ids, scim_domain_ids, id_jag_domain_ids: [] };
}
function newerFields2(provider, origin) {
  const { issuer, clientId, secret } = provider.oidc;
  return {
    config_scope: provider.configScope,
    domain_scope: provider.domainScope,
    organization_domain_ids: [...provider.domainIds],
    has_oidc: issuer !== "" && clientId !== "",
    has_oidc_client_secret: secret !== "",
    oidc_issuer_url: issuer,
    oidc_client_id: clientId,
    saml_relay_state: provider.id,
    scim_base_url: `${origin}/scim/v2/${provider.id}`
  };
}

// sandbox/routes/identity-providers.ts
var read8 = "organization:read";
var write7 = { scope: "organization:write", level: 8 };
function identityProviderRoutes({ stage }) {
  const providers = "/api/organizations/:org/identity_provider_configs";
  return [
    {
      paths: [providers],
      on: "organization",
      methods: { GET: { scope: read8, answer: list7 }, POST: { ...write7, answer: create5 } }
    },
    {
      paths: [`${providers}/:provider`],
      on: "organization",
      methods: {
        GET: { scope: read8, answer: (call) => show5(call, find3(call)) },
        PATCH: { ...write7, answer: update5 },
        PUT: { ...write7, answer: update5 },
        DELETE: { ...write7, answer: remove3 }
      }
    },
    closed(`${providers}/:provider/scim/token`, "POST"),
    ...stage === "E3a" ? [closed(`${providers}/:provider/domains`, "PATCH")] : [],
    ...stage === "E3b" ? [closed(`${providers}/:provider/scim/logs`, "GET")] : []
  ];
}
function closed(path2, method) {
  return { paths: [path2], on: "organization", methods: { [method]: { scope: "closed", answer: noContent } } };
}
function list7(call) {
  const { origin } = call.url;
  return page(
    call,
    call.world.providers.map((provider) => showProvider(call.world, provider, { origin }))
  );
}
function create5(call) {
  const { provider, token } = createProvider(call.world, objectBody(call.body));
  return created(showProvider(call.world, provider, { origin: call.url.origin, token }));
}
function update5(call) {
  const provider = find3(call);
  return show5(call, provider, updateProvider(call.world, provider, objectBody(call.body)));
}
function remove3(call) {
  deleteProvider(call.world, find3(call));
  return noContent();
}
function show5(call, provider, token = null) {
  return ok(showProvider(call.world, provider, { origin: call.url.origin, token }));
}
function find3(call) {
  const provider = call.world.providers.find((candidate) => candidate.id === call.params.provider);
  if (provider === void 0) throw notFound();
  return provider;
}

// sandbox/state/roles.ts
function createRole(world, body) {
  const name = freeName(world, body);
  const role = { id: world.ids.uuid("role"), name, createdAt: world.clock.tick(), memberships: [] };
  world.roles.push(role);
  return role;
}
function renameRole(world, role, body) {
  role.name = freeName(world, body, role);
  world.clock.tick();
}
function deleteRole(world, role) {
  world.clock.tick();
  world.roles = world.roles.filter((other) => other !== role);
  for (const project of world.projects) {
    project.rules = project.rules.filter((rule) => rule.roleId !== role.id);
  }
  const { settings } = world.organization;
  if (settings.default_role_id === role.id) settings.default_role_id = null;
}
function addRoleMember(world, role, member) {
  if (role.memberships.some((membership2) => membership2.member === member)) {
    throw invalid("User is already part of the role.");
  }
  const at2 = world.clock.tick();
  const membership = { id: world.ids.uuid("roleMembership"), member, joinedAt: at2, updatedAt: at2 };
  role.memberships.push(membership);
  return membership;
}
function removeRoleMembership(world, role, membership) {
  world.clock.tick();
  role.memberships = role.memberships.filter((other) => other !== membership);
}
function freeName(world, body, self) {
  const name = requiredText(body, "name", { max: 200 });
  if (world.roles.some((role) => role !== self && sameText(role.name, name))) {
    throw invalid("There is already a role with this name.", "name", "unique");
  }
  return name;
}

// sandbox/state/invites.ts
var VALID_MS = 3 * 24 * 60 * 60 * 1e3;
function checkInvite(world, inviter, request) {
  if (world.members.some((member) => sameText(member.person.email, request.email))) {
    throw invalid("A user with this email address already belongs to the organization.");
  }
  if (request.level > inviter.level) {
    throw denied("You cannot invite a user with a higher permission level than your own.");
  }
}
function createInvite(world, inviter, request) {
  const earlier = invitesFor(world, request.email);
  const at2 = world.clock.tick();
  const { combine, ...asked } = request;
  const invite = {
    ...asked,
    ...combine ? combined(request, earlier) : {},
    id: world.ids.uuid("invite"),
    createdBy: inviter,
    createdAt: at2,
    updatedAt: at2
  };
  world.invites = [...world.invites.filter((other) => !earlier.includes(other)), invite];
  return invite;
}
function deleteInvite(world, invite) {
  world.clock.tick();
  world.invites = world.invites.filter((other) => other !== invite);
}
function isExpired(world, invite) {
  return Date.parse(world.clock.now()) - Date.parse(invite.createdAt) > VALID_MS;
}
function invitesFor(world, email) {
  return world.invites.filter((invite) => sameText(invite.email, email));
}
function acceptInvite(world, email) {
  const invite = invitesFor(world, email).at(-1);
  if (invite === void 0) throw new Error(`Nobody invited "${email}".`);
  if (isExpired(world, invite)) throw new Error(`The invite for "${email}" has expired.`);
  const now2 = world.clock.tick();
  const person = world.people.find((known) => sameText(known.email, email)) ?? register(world, invite, now2);
  const member = {
    id: world.ids.uuid("membership"),
    person,
    level: invite.level,
    guest: false,
    joinedAt: now2,
    updatedAt: now2
  };
  world.members.push(member);
  const role = world.roles.find((candidate) => candidate.id === world.organization.settings.default_role_id);
  if (role !== void 0) addRoleMember(world, role, member);
  for (const { id, level } of invite.projects ?? []) openProject(world, member, id, level);
  world.invites = world.invites.filter((other) => !sameText(other.email, email));
  return member;
}
function openProject(world, member, id, level) {
  const project = world.projects.find((candidate) => candidate.id === id);
  if (project === void 0) return;
  putRule(world, project, { resource: "project", resourceId: String(id), memberId: member.id, roleId: null }, level);
}
function register(world, invite, joinedAt) {
  const person = {
    id: world.ids.number("user"),
    uuid: world.ids.uuid("user"),
    email: invite.email,
    firstName: invite.firstName,
    lastName: "",
    twoFactor: false,
    active: true,
    githubLogin: null,
    currentProjectId: null,
    currentOrganizationId: null,
    joinedAt
  };
  world.people.push(person);
  return person;
}
function combined(request, earlier) {
  const projects = /* @__PURE__ */ new Map();
  for (const { id, level: level2 } of [...earlier, request].flatMap((invite) => invite.projects ?? [])) projects.set(id, level2);
  const level = [...earlier, request].map((invite) => invite.level).reduce((a, b) => a > b ? a : b);
  return { level, projects: projects.size === 0 ? null : [...projects].map(([id, word]) => ({ id, level: word })) };
}

// sandbox/views/invite.ts
function showInvite(world, invite) {
  return {
    id: invite.id,
    target_email: invite.email,
    first_name: invite.firstName,
    emailing_attempt_made: invite.emailed,
    level: invite.level,
    is_expired: isExpired(world, invite),
    created_by: invite.createdBy === null ? null : showUser(invite.createdBy),
    created_at: invite.createdAt,
    updated_at: invite.updatedAt,
    message: invite.message,
    private_project_access: structuredClone(invite.projects)
  };
}

// sandbox/routes/invite-body.ts
var ATTR = "private_project_access";
function readInvite(call, body) {
  const message = body.message === null ? null : textField(body, "message", { max: 1e4, blank: true }) ?? null;
  return {
    email: emailIn(body),
    firstName: textField(body, "first_name", { max: 30, blank: true }) ?? "",
    level: readLevel(body.level) ?? 1,
    message,
    emailed: booleanField(body, "send_email") ?? true,
    combine: booleanField(body, "combine_pending_invites") ?? false,
    projects: projectsIn(call, body[ATTR])
  };
}
function emailIn(body) {
  const email = requiredText(body, "target_email", { max: 254 });
  const at2 = email.lastIndexOf("@");
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw invalid("Enter a valid email address.", "target_email");
  return email.slice(0, at2) + email.slice(at2).toLowerCase();
}
function projectsIn(call, value) {
  if (value === void 0 || value === null) return null;
  if (!Array.isArray(value)) throw invalid("The field must be a list of dictionaries.", ATTR);
  return value.map((item) => projectIn(call, item));
}
function projectIn({ world, member }, item) {
  if (!isRecord(item)) throw invalid("Each item in the list must be a dictionary.", ATTR);
  const { id, level } = item;
  if (id === void 0 || level === void 0) {
    throw invalid('Each dictionary must contain "id" and "level" keys.', ATTR);
  }
  if (!isInteger(id)) throw invalid('The "id" field must be an integer.', ATTR);
  const known = PROJECT_LEVELS.find((word) => word === level);
  if (known === void 0) throw invalid('The "level" field must be a valid access level.', ATTR);
  const project = world.projects.find((candidate) => candidate.id === id);
  const isHidden = project === void 0 || !canSeeProject(world, member, project);
  if (project === void 0 || isHidden && world.variant.inviteChecksPrivacy) {
    throw invalid(
      "Project does not exist on this organization, or it is private and you do not have access to it.",
      ATTR
    );
  }
  return { id, level: known };
}

// sandbox/routes/invites.ts
var read9 = "organization_member:read";
var write8 = "organization_member:write";
var MOST_AT_ONCE = 20;
function inviteRoutes({ inviteNeedsScope, inviteDeleteNeedsAdmin }) {
  const invites = "/api/organizations/:org/invites";
  return [
    {
      paths: [invites],
      on: "organization",
      methods: { GET: { scope: read9, answer: list8 }, POST: { scope: inviteNeedsScope ? write8 : null, answer: create6 } }
    },
    { paths: [`${invites}/bulk`], on: "organization", methods: { POST: { scope: write8, answer: createMany } } },
    {
      paths: [`${invites}/:invite`],
      on: "organization",
      methods: { DELETE: { scope: write8, answer: remove4, ...inviteDeleteNeedsAdmin ? { level: 8 } : {} } }
    }
  ];
}
function list8(call) {
  return page(
    call,
    [...call.world.invites].reverse().map((invite) => showInvite(call.world, invite))
  );
}
function create6(call) {
  checkMayInvite(call);
  const request = readInvite(call, objectBody(call.body));
  checkInvite(call.world, call.member, request);
  return created(showInvite(call.world, createInvite(call.world, call.caller, request)));
}
function createMany(call) {
  checkMayInvite(call);
  const { body, world } = call;
  if (!Array.isArray(body)) throw invalid("This endpoint needs an array of data for bulk invite creation.");
  if (body.length > MOST_AT_ONCE) {
    throw invalid(`A maximum of ${MOST_AT_ONCE} invites can be sent in a single request.`, null, "max_length");
  }
  const requests = body.map((item) => readInvite(call, objectBody(item)));
  for (const request of requests) checkInvite(world, call.member, request);
  const invites = requests.map((request) => createInvite(world, call.caller, request));
  return created(invites.map((invite) => showInvite(world, invite)));
}
function remove4(call) {
  const invite = call.world.invites.find((candidate) => candidate.id === call.params.invite);
  if (invite === void 0) throw notFound();
  deleteInvite(call.world, invite);
  return noContent();
}
function checkMayInvite({ world: here, caller }) {
  const world = currentWorld(here, caller) ?? here;
  const member = membershipOf(world, caller);
  if (member !== void 0 && member.level >= 8 || !isEntitled(world, "organization_invite_settings")) return;
  if (world.organization.settings.members_can_invite === true) return;
  throw denied("Your organization access level is insufficient.");
}

// sandbox/views/key.ts
function showKey(key) {
  return {
    id: key.id,
    label: key.label,
    value: null,
    mask_value: `${key.value.slice(0, 4)}...${key.value.slice(-4)}`,
    created_at: key.createdAt,
    last_used_at: null,
    last_rolled_at: null,
    user_id: key.owner.id,
    // No stored scopes means an old key with full access.
    scopes: key.scopes.length === 0 ? ["*"] : key.scopes,
    scoped_teams: key.projects,
    scoped_organizations: key.organizations
  };
}

// sandbox/views/organization.ts
function showOrganization2(world, caller) {
  const { organization } = world;
  const visible = world.projects.filter((project) => canSeeProject(world, caller, project));
  return {
    id: organization.id,
    name: organization.name,
    slug: organization.slug,
    created_at: organization.createdAt,
    updated_at: organization.updatedAt,
    membership_level: caller.level,
    plugins_access_level: 3,
    teams: visible.map((project) => ({ ...showProjectBriefly(world, project), project_id: project.id })),
    projects: visible.map(({ id, name }) => ({ id, organization_id: organization.id, name })),
    available_product_features: organization.features.map(showFeature),
    ...sinceThen2(world),
    is_member_join_email_enabled: true,
    metadata: { instance_tag: "none" },
    customer_id: null,
    member_count: world.members.filter(({ person }) => person.active).length,
    ...shownSettings(world),
    is_active: true,
    is_not_active_reason: null
  };
}
function sinceThen2({ variant, organization }) {
  if (variant.olderOrganizations) return {};
  return {
    uses_most_specific_access_resolution: organization.mostSpecificAccess,
    is_ai_training_locked: false,
    is_ai_training_cta_shown: true,
    is_hipaa: false,
    is_pending_deletion: organization.pendingDeletion
  };
}
function showOrganizationBriefly(world, caller) {
  const { organization } = world;
  return {
    id: organization.id,
    name: organization.name,
    slug: organization.slug,
    logo_media_id: organization.settings.logo_media_id,
    membership_level: caller.level,
    members_can_use_personal_api_keys: organization.settings.members_can_use_personal_api_keys,
    is_active: true,
    is_not_active_reason: null,
    is_pending_deletion: organization.pendingDeletion
  };
}
function showFeature(feature) {
  const words = feature.key.replaceAll("_", " ");
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return { key: feature.key, name, ...feature.limit === void 0 ? {} : { limit: feature.limit } };
}

// sandbox/routes/keys.ts
function keyRoutes() {
  const closed2 = { scope: null, answer: refuseKeys };
  return [
    { paths: ["/api/users/@me"], on: "key", methods: { GET: { scope: "user:read", answer: whoAmI } } },
    { paths: ["/api/personal_api_keys"], on: "key", methods: { GET: closed2, POST: closed2 } },
    {
      paths: ["/api/personal_api_keys/:id"],
      on: "key",
      methods: { GET: { scope: null, answer: showOwnKey }, PUT: closed2, PATCH: closed2, DELETE: closed2 }
    },
    { paths: ["/api/personal_api_keys/:id/roll"], on: "key", methods: { POST: closed2 } },
    {
      // Everybody's keys in the organization: for admins at a screen only.
      paths: ["/api/organizations/:org/personal_api_keys"],
      on: "organization",
      methods: { GET: { scope: "closed", answer: noContent } }
    }
  ];
}
function showOwnKey(call) {
  const { id } = call.params;
  return id === "@current" || id === call.key.id ? ok(showKey(call.key)) : refuseKeys();
}
function refuseKeys() {
  throw denied("This action does not support Personal API Key access");
}
function whoAmI(call) {
  const { world, caller } = call;
  const member = membershipOf(world, caller);
  const project = world.projects.find((candidate) => candidate.id === caller.currentProjectId) ?? world.projects.find((candidate) => canSeeProject(world, member, candidate));
  return ok({
    ...showUser(caller),
    pending_email: null,
    is_staff: false,
    has_password: true,
    is_2fa_enabled: caller.twoFactor,
    has_social_auth: false,
    has_sso_enforcement: false,
    date_joined: caller.joinedAt,
    team: member === void 0 || project === void 0 ? null : { ...showProjectBriefly(world, project), project_id: project.id },
    organization: member === void 0 ? null : showOrganization2(world, member),
    organizations: member === void 0 ? [] : [showOrganizationBriefly(world, member)],
    notification_settings: {},
    theme_mode: null,
    is_impersonated: false
  });
}

// sandbox/routes/legacy.ts
function legacyRoutes() {
  const answer3 = () => ok([]);
  return [
    {
      paths: ["/api/projects/:project/dashboards/:dashboard/collaborators"],
      on: "project",
      methods: { GET: { scope: "dashboard:read", answer: answer3 } }
    }
  ];
}

// sandbox/state/people-search.ts
var SIMILAR_FROM = 0.3;
function searchMatch({ person }, search) {
  const { email, firstName, lastName } = person;
  const texts = [email, firstName, lastName, `${firstName} ${lastName}`].map((text) => text.toLowerCase());
  if (texts.some((text) => text.includes(search))) return "exact";
  return texts.some((text) => similarity(text, search) >= SIMILAR_FROM) ? "similar" : void 0;
}
function similarity(a, b) {
  const [left, right] = [trigrams(a), trigrams(b)];
  const common = [...left].filter((piece) => right.has(piece)).length;
  const all3 = left.size + right.size - common;
  return all3 === 0 ? 0 : common / all3;
}
function trigrams(text) {
  const pieces = /* @__PURE__ */ new Set();
  for (const word of text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "")) {
    const padded = `  ${word} `;
    for (let at2 = 0; at2 + 3 <= padded.length; at2 += 1) pieces.add(padded.slice(at2, at2 + 3));
  }
  return pieces;
}

// sandbox/views/member.ts
function showMember({ variant }, member, match2 = null) {
  const row = { ...showNestedMember(member), last_login: null };
  return match2 === null && !variant.searchMatchAlways ? row : { ...row, search_match_type: match2 };
}
function showNestedMember(member) {
  return {
    id: member.id,
    user: showUser(member.person),
    level: member.level,
    joined_at: member.joinedAt,
    updated_at: member.updatedAt,
    is_2fa_enabled: member.person.twoFactor,
    has_social_auth: false,
    // Only a guest's row tells: members look as they did before there were guests.
    ...member.guest ? { is_guest: true } : {}
  };
}

// sandbox/routes/members.ts
var MAX_SEARCH2 = 200;
function memberRoutes() {
  const change2 = { scope: "organization_member:write", answer: update6 };
  return [
    {
      paths: ["/api/organizations/:org/members"],
      on: "organization",
      methods: { GET: { scope: "organization_member:read", answer: list9 } }
    },
    {
      paths: ["/api/organizations/:org/members/:user"],
      on: "organization",
      methods: { PATCH: change2, PUT: change2, DELETE: { scope: "organization_member:write", answer: remove5 } }
    },
    {
      paths: ["/api/organizations/:org/members/:user/scoped_api_keys"],
      on: "organization",
      methods: { GET: { scope: "closed", answer: noContent } }
    },
    {
      paths: ["/api/organizations/:org/members/:user/github_login"],
      on: "organization",
      methods: { GET: { scope: "organization_member:read", answer: showGithubLogin } }
    }
  ];
}
function list9(call) {
  const { searchParams } = call.url;
  const search = (searchParams.get("search") ?? "").trim().toLowerCase();
  if (search.length > MAX_SEARCH2) {
    throw invalid(`Ensure this field has no more than ${MAX_SEARCH2} characters.`, "search", "max_length");
  }
  const email = searchParams.get("email");
  const after = searchParams.get("updated_after");
  const withGuests = searchParams.get("include_guests") === "true";
  const found2 = visibleMembers2(call).filter(({ person, guest }) => person.active && (withGuests || !guest)).filter((member) => email === null || sameText(member.person.email, email)).filter((member) => after === null || Date.parse(member.updatedAt) > Date.parse(after)).sort(orderBy2(searchParams.get("order")));
  const rows = search === "" ? found2.map((member) => showMember(call.world, member)) : searched(found2, search).map(({ member, match: match2 }) => showMember(call.world, member, match2));
  return page(call, rows);
}
function searched(members, search) {
  const fitting = members.flatMap((member) => {
    const match2 = searchMatch(member, search);
    return match2 === void 0 ? [] : [{ member, match: match2 }];
  });
  return [...fitting.filter(({ match: match2 }) => match2 === "exact"), ...fitting.filter(({ match: match2 }) => match2 === "similar")];
}
function visibleMembers2(call) {
  const { world, member } = call;
  const seesAll = world.organization.settings.members_can_see_org_members !== false || member.level >= 8;
  return seesAll ? [...world.members] : [member];
}
function orderBy2(order) {
  const direction = order === "joined_at" ? 1 : -1;
  return (a, b) => direction * (byText(a.joinedAt, b.joinedAt) || byText(a.id, b.id));
}
function update6(call) {
  const target = findTarget2(call);
  checkMayTouch(call.member, target);
  const level = readLevel(objectBody(call.body).level);
  if (level !== void 0) {
    checkNewLevel(call.member, target, level);
    setMemberLevel(call.world, target, level);
  }
  return ok(showMember(call.world, target));
}
function remove5(call) {
  const target = findTarget2(call);
  checkMayTouch(call.member, target);
  removeMember(call.world, target);
  return noContent();
}
function findTarget2(call) {
  const { user } = call.params;
  if (user === "@me") return call.member;
  if (!isUuid(user ?? "")) throw oddId(call.world.variant.oddIdStatus);
  const target = call.world.members.find((member) => member.person.uuid === user);
  if (target === void 0) throw notFound();
  return target;
}
function showGithubLogin(call) {
  return ok({ github_login: findTarget2(call).person.githubLogin });
}

// sandbox/access/inherited.ts
function inheritedByObject(project, resource) {
  const ruler = ruledBy(resource);
  const rule = project.rules.find(
    (candidate) => candidate.resource === ruler && candidate.resourceId === null && candidate.memberId === null && candidate.roleId === null
  );
  const stored2 = ruler === resource ? "resource" : "parent_resource";
  return {
    access_level: rule?.level ?? builtInLevel(resource),
    source: rule === void 0 ? "system_default" : stored2,
    source_subject: rule === void 0 ? null : "default",
    source_resource: rule === void 0 ? resource : ruler,
    source_resource_id: null,
    source_display_name: null
  };
}

// sandbox/access/people.ts
function peopleWithAccess(world, project, object2) {
  const target = object2 ?? { resource: "project", id: String(project.id), creator: null };
  const lowest = object2 === void 0 ? "member" : "viewer";
  return world.members.filter((member) => canSeeProject(world, member, project)).map((member) => ({
    member,
    level: object2 === void 0 ? projectLevel(world, member, project) : objectLevel(world, member, project, object2),
    source: sourceOf2(world, project, member, target)
  })).filter(({ level }) => atLeast(target.resource, level, lowest)).sort((a, b) => strength(target.resource, b.level) - strength(target.resource, a.level));
}
function sourceOf2(world, project, member, target) {
  if (target.creator === member.person) return "creator";
  if (member.level >= 8) return "organization_admin";
  if (!isEntitled(world, "access_control")) return "default";
  const own = tiersFor(world, project, member, target.resource, target.id);
  if (own.member !== void 0) return "explicit_member";
  if (own.role !== void 0) return "explicit_role";
  const onProject = tiersFor(world, project, member, "project", String(project.id));
  return onProject.member === void 0 ? "default" : "project_admin";
}

// sandbox/views/reach.ts
function showReach(people) {
  const users = people.map(({ member, level, source }) => ({
    user_id: member.person.uuid,
    access_level: level,
    access_source: source,
    organization_membership_id: member.id,
    organization_membership_level: levelWord(member.level)
  }));
  return { users, total_count: users.length };
}

// sandbox/routes/object-rules.ts
var scope = { read: "access_control:read", write: "access_control:write" };
function objectRuleRoutes(variant) {
  return [
    {
      paths: projectPaths("users_with_access"),
      on: "project",
      outsiders: "not-found",
      methods: {
        GET: { scope: scope.read, answer: (call) => ok(showReach(peopleWithAccess(call.world, call.project))) }
      }
    },
    ...addressedKinds(variant).flatMap(routesOf)
  ];
}
function routesOf({ segment, resource }) {
  const under2 = (rest) => ["/api/projects/:project", "/api/environments/:project"].map((mount) => `${mount}/${segment}/:object/${rest}`);
  return [
    {
      paths: under2("access_controls"),
      on: "project",
      methods: {
        GET: { scope: scope.read, answer: (call) => showRules(call, reach(call, resource, "viewer")) },
        PUT: { scope: scope.write, answer: (call) => put2(call, reach(call, resource, "editor")) }
      }
    },
    {
      paths: under2("users_with_access"),
      on: "project",
      methods: {
        GET: {
          scope: scope.read,
          answer: (call) => ok(showReach(peopleWithAccess(call.world, call.project, reach(call, resource, "viewer"))))
        }
      }
    },
    {
      paths: [...under2("resource_access_controls"), ...under2("global_access_controls")],
      on: "project",
      methods: { GET: { scope: scope.read, answer: onlyProjects }, PUT: { scope: scope.write, answer: onlyProjects } }
    }
  ];
}
function onlyProjects() {
  throw invalid("Resource-level access controls can only be configured for projects.");
}
function showRules(call, object2) {
  const { world, member, project } = call;
  const { resource, id } = object2;
  const rules = project.rules.filter((rule) => rule.resource === resource && rule.resourceId === id);
  return ok({
    access_controls: rules.map(showRule),
    available_access_levels: levelsOf(resource),
    default_access_level: builtInLevel(resource),
    ...sinceThen(world, {
      minimum_access_level: minimumLevel(resource),
      maximum_access_level: maximumLevel(resource),
      inherited_access: inheritedByObject(project, resource)
    }),
    user_access_level: objectLevel(world, member, project, object2),
    user_can_edit_access_levels: mayEditRules(world, member, project, object2)
  });
}
function put2(call, object2) {
  const { world, member, project } = call;
  const body = objectBody(call.body);
  const level = readRuleLevel(body, object2.resource);
  const subject = readRuleSubject(world, body);
  if (!mayEditRules(world, member, project, object2)) {
    throw denied(`Must be manager to modify ${object2.resource} permissions.`);
  }
  checkRoleRulesOwned(world, subject);
  if (level !== null) checkObjectRuleLimit(world, project, object2);
  const key = { resource: object2.resource, resourceId: object2.id, ...subject };
  checkNotLocked(world, project, key);
  const rule = putRule(world, project, key, level);
  return rule === null ? noContent() : ok(showRule(rule));
}
function reach(call, resource, wanted2) {
  const object2 = objectAtAddress(call.project, resource, call.params.object ?? "");
  if (object2 === void 0) throw notFound();
  if (!atLeast(resource, objectLevel(call.world, call.member, call.project, object2), wanted2)) {
    throw denied(`You do not have ${wanted2} access to this resource.`);
  }
  return object2;
}

// sandbox/routes/organizations.ts
function organizationRoutes() {
  return [
    {
      paths: ["/api/organizations"],
      on: "key",
      methods: {
        GET: { scope: "organization:read", answer: list10 },
        POST: { scope: "organization:write", answer: create7 }
      }
    },
    {
      paths: ["/api/organizations/:org"],
      on: "organization",
      outsiders: "not-found",
      methods: {
        GET: { scope: "organization:read", answer: retrieve4 },
        PATCH: { scope: "organization:write", level: 8, answer: update7 },
        PUT: { scope: "organization:write", level: 8, answer: replace3 },
        DELETE: { scope: "organization:write", level: 15, answer: remove6 }
      }
    },
    {
      paths: ["/api/organizations/:org/environments_rollback", "/api/organizations/:org/migrate_access_control"],
      on: "organization",
      methods: { POST: { scope: "closed", answer: noContent } }
    }
  ];
}
function list10(call) {
  const { world, key, caller } = call;
  checkNotTiedToProjects(key);
  const shown2 = world.worlds.flatMap((each) => {
    const member = membershipOf(each, caller);
    const reachable = key.organizations.length === 0 || key.organizations.includes(each.organization.id);
    return member !== void 0 && reachable ? [showOrganization2(each, member)] : [];
  });
  return page(call, shown2);
}
function create7(call) {
  const { world, key, caller } = call;
  checkNotTiedToProjects(key);
  const { made, owner } = createOrganization(world, caller, objectBody(call.body));
  return created(showOrganization2(made, owner));
}
function retrieve4(call) {
  return ok(showOrganization2(call.world, call.member));
}
function update7(call) {
  updateOrganization(call.world, objectBody(call.body));
  return retrieve4(call);
}
function replace3(call) {
  checkMayHaveMore(call.world, call.caller);
  const body = objectBody(call.body);
  if (body.name === void 0) throw missing("name");
  return update7(call);
}
function remove6({ world }) {
  deleteOrganization(world);
  return noContent();
}

// sandbox/views/role.ts
function showRole(world, role, viewer) {
  const { settings } = world.organization;
  const seesAll = settings.members_can_see_org_members !== false || viewer.level >= 8;
  const shown2 = role.memberships.filter((membership) => seesAll || membership.member === viewer);
  return {
    id: role.id,
    name: role.name,
    created_at: role.createdAt,
    created_by: null,
    members: shown2.map((membership) => showRoleMembership(role, membership)),
    is_default: settings.default_role_id === role.id
  };
}
function showRoleMembership(role, membership) {
  return {
    id: membership.id,
    role_id: role.id,
    organization_member: showNestedMember(membership.member),
    user: showUser(membership.member.person),
    joined_at: membership.joinedAt,
    updated_at: membership.updatedAt
  };
}

// sandbox/routes/roles.ts
var read10 = "organization:read";
var write9 = { scope: "organization:write", level: 8 };
function roleRoutes() {
  const roles = "/api/organizations/:org/roles";
  return [
    {
      paths: [roles],
      on: "organization",
      methods: { GET: { scope: read10, answer: list11 }, POST: { ...write9, answer: create8 } }
    },
    {
      paths: [`${roles}/:role`],
      on: "organization",
      methods: {
        GET: { scope: read10, answer: (call) => ok(showRole(call.world, findRole(call), call.member)) },
        PUT: { ...write9, answer: update8 },
        PATCH: { ...write9, answer: update8 },
        DELETE: { ...write9, answer: remove7 }
      }
    },
    {
      paths: [`${roles}/:role/role_memberships`],
      on: "organization",
      methods: { GET: { scope: read10, answer: listHolders }, POST: { ...write9, answer: addHolder } }
    },
    {
      paths: [`${roles}/:role/role_memberships/:id`],
      on: "organization",
      methods: { GET: { scope: read10, answer: showHolder }, DELETE: { ...write9, answer: removeHolder } }
    }
  ];
}
function list11(call) {
  return page(
    call,
    call.world.roles.map((role) => showRole(call.world, role, call.member))
  );
}
function create8(call) {
  return created(showRole(call.world, createRole(call.world, objectBody(call.body)), call.member));
}
function update8(call) {
  const role = findRole(call);
  renameRole(call.world, role, objectBody(call.body));
  return ok(showRole(call.world, role, call.member));
}
function remove7(call) {
  deleteRole(call.world, findRole(call));
  return noContent();
}
function listHolders(call) {
  const role = call.world.roles.find((candidate) => candidate.id === call.params.role);
  return page(call, role === void 0 ? [] : role.memberships.map((held) => showRoleMembership(role, held)));
}
function addHolder(call) {
  const { user_uuid: uuid } = objectBody(call.body);
  if (uuid === void 0) throw missing("user_uuid");
  if (typeof uuid !== "string" || !isUuid(uuid)) throw invalid("Must be a valid UUID.", "user_uuid");
  const role = call.world.roles.find((candidate) => candidate.id === call.params.role);
  if (role === void 0) throw invalid("Role does not exist.");
  const member = call.world.members.find(({ person }) => person.uuid === uuid && person.active);
  if (member === void 0) throw invalid("User does not exist.");
  return created(showRoleMembership(role, addRoleMember(call.world, role, member)));
}
function showHolder(call) {
  if (!call.world.variant.readsRoleMembership) throw methodNotAllowed("GET");
  const { role, held } = findHolder(call);
  return ok(showRoleMembership(role, held));
}
function removeHolder(call) {
  const { role, held } = findHolder(call);
  removeRoleMembership(call.world, role, held);
  return noContent();
}
function findRole(call) {
  const role = call.world.roles.find((candidate) => candidate.id === call.params.role);
  if (role === void 0) throw notFound();
  return role;
}
function findHolder(call) {
  const role = findRole(call);
  const held = role.memberships.find((membership) => membership.id === call.params.id);
  if (held === void 0) throw notFound();
  return { role, held };
}

// sandbox/schedules/schedule.ts
var OPERATIONS = ["update_status", "add_release_condition", "update_variants"];
var INTERVALS = ["daily", "weekly", "monthly", "yearly"];

// sandbox/schedules/body.ts
var CRON = /^\S+(\s+\S+){4}$/;
function readWork(body) {
  const { payload } = body;
  if (payload === void 0) return void 0;
  if (!isRecord(payload)) throw invalid("Expected an object.", "payload");
  const operation = choiceField(payload, "operation", OPERATIONS);
  if (operation === void 0 || operation === null) throw missing("payload");
  const { value } = payload;
  const fits4 = operation === "update_status" ? typeof value === "boolean" : isRecord(value);
  if (!fits4 || typeof value !== "boolean" && !isRecord(value)) {
    throw invalid(`Invalid value for the operation ${operation}.`, "payload");
  }
  return { operation, value: structuredClone(value) };
}
function readTiming(body, stored2) {
  const scheduledAt = momentField(body, "scheduled_at") ?? stored2?.scheduledAt;
  if (scheduledAt === void 0) throw missing("scheduled_at");
  const interval = choiceField(body, "recurrence_interval", INTERVALS);
  const timing = {
    scheduledAt,
    recurring: booleanField(body, "is_recurring") ?? stored2?.recurring ?? false,
    interval: interval === void 0 ? stored2?.interval ?? null : interval,
    cron: body.cron_expression === null ? null : cronField(body) ?? stored2?.cron ?? null,
    endDate: body.end_date === null ? null : momentField(body, "end_date") ?? stored2?.endDate ?? null,
    timezone: textField(body, "timezone", { max: 240 }) ?? stored2?.timezone ?? "UTC"
  };
  checkTiming(timing, stored2 === void 0);
  return timing;
}
function touchesTiming(body) {
  const fields = ["scheduled_at", "is_recurring", "recurrence_interval", "cron_expression", "end_date", "timezone"];
  return fields.some((field) => body[field] !== void 0);
}
function checkTiming(timing, isNew) {
  const { recurring, interval, cron, endDate, scheduledAt } = timing;
  if (interval !== null && cron !== null) {
    throw invalid("Use either recurrence_interval or cron_expression, not both.", "recurrence_interval");
  }
  if (recurring && interval === null && cron === null) {
    throw invalid("A recurring schedule needs recurrence_interval or cron_expression.", "recurrence_interval");
  }
  if (isNew && !recurring && (interval !== null || cron !== null || endDate !== null)) {
    throw invalid("Recurrence fields need is_recurring.", "is_recurring");
  }
  if (endDate !== null && Date.parse(endDate) <= Date.parse(scheduledAt)) {
    throw invalid("end_date must be after scheduled_at.", "end_date");
  }
}
function cronField(body) {
  const cron = textField(body, "cron_expression", { max: 128 });
  if (cron !== void 0 && !CRON.test(cron)) throw invalid("Invalid cron expression: five fields.", "cron_expression");
  return cron;
}
function momentField(body, name) {
  const text = textField(body, name, { max: 40 });
  if (text !== void 0 && Number.isNaN(Date.parse(text))) throw invalid("Datetime has wrong format.", name);
  return text;
}

// sandbox/schedules/view.ts
function showSchedule(project, change2) {
  return {
    id: change2.id,
    team_id: project.id,
    record_id: String(change2.flagId),
    model_name: "FeatureFlag",
    payload: structuredClone({ operation: change2.operation, value: change2.value }),
    scheduled_at: change2.scheduledAt,
    executed_at: change2.executedAt,
    failure_reason: change2.failureReason,
    created_at: change2.createdAt,
    created_by: showUser(change2.createdBy),
    updated_at: change2.updatedAt,
    is_recurring: change2.recurring,
    recurrence_interval: change2.interval,
    cron_expression: change2.cron,
    last_executed_at: change2.lastExecutedAt,
    end_date: change2.endDate,
    timezone: change2.timezone
  };
}

// sandbox/routes/scheduled-changes.ts
function scheduledChangeRoutes({ schedulesByKey }) {
  const [read12, write11] = schedulesByKey ? ["feature_flag:read", "feature_flag:write"] : ["closed", "closed"];
  const changes = ["/api/projects/:project/scheduled_changes", "/api/environments/:project/scheduled_changes"];
  return [
    {
      paths: changes,
      on: "project",
      methods: { GET: { scope: read12, answer: list12 }, POST: { scope: write11, answer: create9 } }
    },
    {
      paths: changes.map((mount) => `${mount}/:id`),
      on: "project",
      methods: {
        GET: { scope: read12, answer: (call) => show6(call, find4(call)) },
        PATCH: { scope: write11, answer: update9 },
        PUT: { scope: write11, answer: update9 },
        DELETE: { scope: write11, answer: remove8 }
      }
    }
  ];
}
function list12(call) {
  const record = call.url.searchParams.get("record_id");
  const shown2 = call.project.schedules.filter((change2) => record === null || String(change2.flagId) === record);
  return page(
    call,
    shown2.map((change2) => showSchedule(call.project, change2))
  );
}
function create9(call) {
  const { world, project, caller } = call;
  const body = objectBody(call.body);
  const flag = editableFlag(call, requiredText(body, "record_id", { max: 200 }));
  if (body.model_name !== "FeatureFlag") throw invalid("Only FeatureFlag can be scheduled.", "model_name");
  const work = readWork(body);
  if (work === void 0) throw invalid("This field is required.", "payload", "required");
  const timing = readTiming(body, void 0);
  checkRepeatable(work, timing.recurring);
  const requestId = askFor(call, flag, work);
  const at2 = world.clock.tick();
  const change2 = {
    ...work,
    ...timing,
    id: world.ids.number("schedule"),
    flagId: flag.id,
    requestId,
    executedAt: null,
    lastExecutedAt: null,
    failureReason: null,
    createdBy: caller,
    createdAt: at2,
    updatedAt: at2
  };
  project.schedules.push(change2);
  return created(showSchedule(project, change2));
}
function update9(call) {
  const { world } = call;
  const change2 = find4(call);
  const body = objectBody(call.body);
  const flag = editableFlag(call, String(change2.flagId));
  if (change2.executedAt !== null && !change2.recurring) throw invalid("An executed schedule cannot be edited.");
  if (body.record_id !== void 0 && String(body.record_id) !== String(change2.flagId)) {
    throw invalid("The target of a schedule cannot be changed.", "record_id");
  }
  if (touchesTiming(body) && isAsked(call, change2)) {
    throw invalid("The time cannot be changed while approval is pending or given.", "scheduled_at");
  }
  const work = readWork(body);
  const timing = readTiming(body, change2);
  checkRepeatable(work ?? change2, timing.recurring);
  const requestId = work === void 0 ? change2.requestId : askFor(call, flag, work, change2);
  Object.assign(change2, timing, work, { requestId, updatedAt: world.clock.tick() });
  return show6(call, change2);
}
function remove8(call) {
  const change2 = find4(call);
  editableFlag(call, String(change2.flagId));
  endRequest(call, change2);
  call.project.schedules = call.project.schedules.filter((other) => other !== change2);
  call.world.clock.tick();
  return noContent();
}
function askFor(call, flag, work, change2) {
  if (change2 !== void 0) endRequest(call, change2);
  const attempt = { world: call.world, project: call.project, member: call.member };
  return fileForLater({ ...attempt, flag, body: bodyOf(work, flag), method: "POST" })?.id ?? null;
}
function endRequest(call, change2) {
  const request = call.project.changeRequests.find((candidate) => candidate.id === change2.requestId);
  if (request !== void 0 && isAsked(call, change2)) request.state = "expired";
}
function isAsked(call, change2) {
  const request = call.project.changeRequests.find((candidate) => candidate.id === change2.requestId);
  return request?.state === "pending" || request?.state === "approved";
}
function checkRepeatable(work, recurring) {
  if (recurring && work.operation === "add_release_condition") {
    throw invalid("add_release_condition cannot be recurring.", "payload");
  }
}
function editableFlag(call, id) {
  const { world, member, project } = call;
  const flag = project.flags.find((candidate) => String(candidate.id) === id && !candidate.deleted);
  if (flag === void 0) throw invalid("Feature flag not found");
  const level = objectLevel(world, member, project, { resource: "feature_flag", id, creator: flag.createdBy });
  if (!atLeast("feature_flag", level, "editor")) {
    throw invalid("You don't have edit permissions for this feature flag");
  }
  return flag;
}
function show6(call, change2) {
  return ok(showSchedule(call.project, change2));
}
function find4(call) {
  const change2 = call.project.schedules.find((candidate) => String(candidate.id) === call.params.id);
  if (change2 === void 0) throw notFound();
  return change2;
}

// sandbox/secret-keys/write.ts
var MAX_KEYS = 50;
var ASSIGNABLE = ["endpoint:read", "feature_flag:read", "account:read", "loop:write", "experiment:read"];
function createSecretKey(world, project, author, body) {
  const label = textField(body, "label", { max: 40 });
  if (label === void 0) throw missing("label");
  const scopes = scopesIn2(body);
  if (scopes === void 0) throw missing("scopes");
  if (project.secretKeys.length >= MAX_KEYS) {
    throw invalid(`You can only have ${MAX_KEYS} project secret API keys. Remove an existing key first.`);
  }
  checkLabel(project, label);
  const createdAt = world.clock.tick();
  const id = world.ids.uuid("secretKey");
  const key = { id, label, value: newSecret(world), scopes, createdBy: author, createdAt, rolledAt: null };
  project.secretKeys.push(key);
  return key;
}
function updateSecretKey(world, project, key, body) {
  const label = textField(body, "label", { max: 40 }) ?? key.label;
  const scopes = scopesIn2(body) ?? key.scopes;
  checkLabel(project, label, key);
  Object.assign(key, { label, scopes });
  world.clock.tick();
}
function rollSecretKey(world, key) {
  key.value = newSecret(world);
  key.rolledAt = world.clock.tick();
}
function rotateToken(world, project) {
  project.secretTokenBackup = project.secretToken;
  project.secretToken = newSecret(world);
  project.updatedAt = world.clock.tick();
}
function newSecret(world) {
  return `phs_sandbox_${String(world.ids.number("secret")).padStart(4, "0")}`;
}
function checkLabel(project, label, self) {
  if (project.secretKeys.some((other) => other !== self && other.label === label)) {
    throw invalid(`Project secret API key with label '${label}' already exists.`, "label");
  }
}
function scopesIn2(body) {
  const scopes = stringsField(body, "scopes");
  if (scopes === void 0) return void 0;
  if (scopes.length === 0) throw invalid("This list may not be empty.", "scopes", "empty");
  const wrong = scopes.find((scope2) => !ASSIGNABLE.includes(scope2));
  if (wrong !== void 0) {
    const allowed = `Allowed scopes: ${ASSIGNABLE.join(", ")}.`;
    throw invalid(`Scope '${wrong}' can not be assigned to a project secret API key. ${allowed}`, "scopes");
  }
  return scopes;
}

// sandbox/routes/secret-keys.ts
var read11 = "project:read";
var write10 = "project:write";
function secretKeyRoutes({ secretTokenByKey }) {
  const keys = projectPaths("project_secret_api_keys");
  const one2 = projectPaths("project_secret_api_keys/:id");
  const token = secretTokenByKey ? write10 : "closed";
  return [
    { paths: keys, on: "project", methods: { GET: { scope: read11, answer: list13 }, POST: admin(create10) } },
    {
      paths: one2,
      on: "project",
      methods: {
        GET: { scope: read11, answer: (call) => ok(show7(find5(call))) },
        PATCH: admin(update10),
        PUT: admin(update10),
        DELETE: admin(remove9)
      }
    },
    { paths: projectPaths("project_secret_api_keys/:id/roll"), on: "project", methods: { POST: admin(roll) } },
    {
      paths: projectPaths("rotate_secret_token"),
      on: "project",
      methods: { PATCH: { ...admin(rotate), scope: token } }
    },
    {
      paths: projectPaths("delete_secret_token_backup"),
      on: "project",
      methods: { PATCH: { ...admin(dropBackup), scope: token } }
    }
  ];
}
function admin(answer3) {
  return {
    scope: write10,
    answer(call) {
      if (effectiveMembershipLevel(call.world, call.member, call.project) !== 8) {
        throw denied("You don't have sufficient permissions in the project.");
      }
      return answer3(call);
    }
  };
}
function list13(call) {
  return page(
    call,
    call.project.secretKeys.map((key) => show7(key))
  );
}
function create10(call) {
  const key = createSecretKey(call.world, call.project, call.caller, objectBody(call.body));
  return created({ ...show7(key), value: key.value });
}
function update10(call) {
  const key = find5(call);
  updateSecretKey(call.world, call.project, key, objectBody(call.body));
  return ok(show7(key));
}
function remove9(call) {
  const key = find5(call);
  call.project.secretKeys = call.project.secretKeys.filter((other) => other !== key);
  call.world.clock.tick();
  return noContent();
}
function roll(call) {
  const key = find5(call);
  rollSecretKey(call.world, key);
  return ok({ ...show7(key), value: key.value });
}
function rotate(call) {
  rotateToken(call.world, call.project);
  return ok(showProject(call.world, call.project, call.member));
}
function dropBackup(call) {
  call.project.secretTokenBackup = null;
  call.project.updatedAt = call.world.clock.tick();
  return ok(showProject(call.world, call.project, call.member));
}
function show7(key) {
  return {
    id: key.id,
    label: key.label,
    value: null,
    mask_value: `${key.value.slice(0, 4)}...${key.value.slice(-4)}`,
    created_at: key.createdAt,
    created_by: key.createdBy === null ? null : showUser(key.createdBy),
    last_used_at: null,
    last_rolled_at: key.rolledAt,
    scopes: [...key.scopes]
  };
}
function find5(call) {
  const key = call.project.secretKeys.find((candidate) => candidate.id === call.params.id);
  if (key === void 0) throw notFound();
  return key;
}

// sandbox/routes/things.ts
var ELSEWHERE = ["feature_flag", "dashboard"];
function thingRoutes(variant) {
  const kinds2 = addressedKinds(variant).filter(({ resource }) => !ELSEWHERE.includes(resource));
  return kinds2.flatMap(({ resource, segment }) => {
    const under2 = [`/api/projects/:project/${segment}`, `/api/environments/:project/${segment}`];
    const scope2 = `${resource}:read`;
    return [
      { paths: under2, on: "project", methods: { GET: { scope: scope2, answer: (call) => list14(call, resource) } } },
      {
        paths: under2.map((mount) => `${mount}/:object`),
        on: "project",
        methods: { GET: { scope: scope2, answer: (call) => retrieve5(call, resource) } }
      }
    ];
  });
}
function list14(call, resource) {
  const { world, member, project } = call;
  const seesAll = atLeast(resource, kindLevel(world, member, project, resource), "viewer");
  if (!seesAll && !seesSomeObject(world, member, project, resource)) refuse2();
  const readable3 = objectsOf(project, resource).filter((object2) => isReadable(call, object2));
  return page(
    call,
    readable3.map((object2) => show8(call, object2))
  );
}
function retrieve5(call, resource) {
  const object2 = objectAtAddress(call.project, resource, call.params.object ?? "");
  if (object2 === void 0) throw notFound();
  if (!isReadable(call, object2)) refuse2();
  return ok(show8(call, object2));
}
function isReadable({ world, member, project }, object2) {
  return atLeast(object2.resource, objectLevel(world, member, project, object2), "viewer");
}
function refuse2() {
  throw denied("You do not have viewer access to this resource.");
}
function show8({ world, member, project }, object2) {
  const shortId = shortIdOf(object2);
  return {
    id: /^\d+$/.test(object2.id) ? Number(object2.id) : object2.id,
    ...shortId === null ? {} : { short_id: shortId },
    name: object2.name,
    created_at: object2.createdAt,
    created_by: object2.creator === null ? null : showUser(object2.creator),
    user_access_level: objectLevel(world, member, project, object2)
  };
}

// sandbox/routes/index.ts
function allRoutes(variant) {
  return [
    ...keyRoutes(),
    ...organizationRoutes(),
    ...memberRoutes(),
    ...inviteRoutes(variant),
    ...domainRoutes(variant),
    ...isEarly(variant) ? [] : identityProviderRoutes(variant),
    ...roleRoutes(),
    ...projectRoutes(),
    ...accessRuleRoutes(),
    ...objectRuleRoutes(variant),
    ...legacyRoutes(),
    ...accessSettingsRoutes(),
    ...variant.olderAccessRoutes ? [] : newerAccessRoutes(),
    ...flagManyRoutes(),
    ...flagHistoryRoutes(),
    ...flagDetailRoutes(),
    ...flagRoutes(variant),
    ...scheduledChangeRoutes(variant),
    ...secretKeyRoutes(variant),
    ...activityRoutes(variant),
    ...dashboardRoutes(),
    ...thingRoutes(variant),
    ...approvalRoutes(variant)
  ];
}
function newerAccessRoutes() {
  return [...accessSettingsObjectRoutes(), ...accessSettingsRuleRoutes(), ...accessResolutionRoutes()];
}

// sandbox/state/ids.ts
var UUID_GROUPS = {
  user: "0001",
  membership: "0002",
  role: "0003",
  roleMembership: "0004",
  project: "0005",
  key: "0006",
  invite: "0007",
  domain: "0008",
  provider: "0009",
  policy: "000a",
  changeRequest: "000b",
  vote: "000c",
  organization: "000d",
  thing: "000e",
  property: "000f",
  activity: "0010",
  secretKey: "0011",
  earlyAccess: "0012"
};
function createIds() {
  const uuids = /* @__PURE__ */ new Map();
  const numbers = /* @__PURE__ */ new Map();
  return {
    uuid(kind) {
      const next = (uuids.get(kind) ?? 0) + 1;
      uuids.set(kind, next);
      return `0190c0de-${UUID_GROUPS[kind]}-7000-8000-${next.toString(16).padStart(12, "0")}`;
    },
    number(kind) {
      const next = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, next);
      return next;
    },
    skip(kind, taken) {
      numbers.set(kind, Math.max(numbers.get(kind) ?? 0, taken));
    }
  };
}

// sandbox/seed/plant-domains.ts
function plantDomains(world, place2) {
  for (const entry2 of itemsAt(place2)) {
    recordAt(entry2, ["domain", "verified", "jit", "sso_enforcement"]);
    const domain = newDomain(world, textAt(at(entry2, "domain")));
    const now2 = world.clock.tick();
    if (optional2(at(entry2, "verified"), flagAt) === true) domain.verifiedAt = now2;
    domain.jit = optional2(at(entry2, "jit"), flagAt) ?? false;
    domain.sso = optional2(at(entry2, "sso_enforcement"), textAt) ?? "";
    world.domains.push(domain);
  }
}
function plantProviders(world, place2) {
  for (const entry2 of itemsAt(place2)) {
    recordAt(entry2, ["name", "config_scope", "domain_scope", "domains", "scim"]);
    world.clock.tick();
    const provider = newProvider(world, textAt(at(entry2, "name")));
    provider.configScope = optional2(at(entry2, "config_scope"), (word) => wordAt(word, CONFIG_SCOPES)) ?? null;
    provider.domainScope = optional2(at(entry2, "domain_scope"), (word) => wordAt(word, DOMAIN_SCOPES)) ?? null;
    provider.scimEnabled = optional2(at(entry2, "scim"), flagAt) ?? false;
    for (const named of itemsAt(at(entry2, "domains"))) {
      const domain = world.domains.find((candidate) => candidate.name === textAt(named));
      if (domain === void 0) throw new SeedError(named.path, `there is no domain "${textAt(named)}"`);
      provider.domainIds.push(domain.id);
      domain.providerId = provider.id;
    }
    world.providers.push(provider);
  }
}

// sandbox/seed/plant-people.ts
var LEVEL_WORDS = ["member", "admin", "owner"];
var LEVELS = { member: 1, admin: 8, owner: 15 };
function plantPeople(world, place2) {
  for (const [email, entry2] of entriesAt(place2)) {
    recordAt(entry2, ["level", "first_name", "last_name", "two_factor", "guest", "active", "github"]);
    if (world.people.some((person2) => sameText(person2.email, email))) {
      throw new SeedError(entry2.path, "the same email twice (the case of letters does not count)");
    }
    const now2 = world.clock.tick();
    const person = {
      id: world.ids.number("user"),
      uuid: world.ids.uuid("user"),
      email,
      firstName: optional2(at(entry2, "first_name"), textAt) ?? "",
      lastName: optional2(at(entry2, "last_name"), textAt) ?? "",
      twoFactor: optional2(at(entry2, "two_factor"), flagAt) ?? false,
      active: optional2(at(entry2, "active"), flagAt) ?? true,
      githubLogin: optional2(at(entry2, "github"), textAt) ?? null,
      currentProjectId: null,
      currentOrganizationId: null,
      joinedAt: now2
    };
    const level = levelAt(at(entry2, "level"));
    const guest = optional2(at(entry2, "guest"), flagAt) ?? false;
    world.people.push(person);
    world.members.push({ id: world.ids.uuid("membership"), person, level, guest, joinedAt: now2, updatedAt: now2 });
  }
}
function levelAt(place2) {
  return LEVELS[optional2(place2, (word) => wordAt(word, LEVEL_WORDS)) ?? "member"];
}
function plantRoles(world, place2) {
  for (const [name, entry2] of entriesAt(place2)) {
    recordAt(entry2, ["id", "members"]);
    if (world.roles.some((role2) => sameText(role2.name, name))) {
      throw new SeedError(entry2.path, "the same role twice (the case of letters does not count)");
    }
    const id = optional2(at(entry2, "id"), textAt) ?? world.ids.uuid("role");
    const role = { id, name, createdAt: world.clock.tick(), memberships: [] };
    world.roles.push(role);
    for (const email of itemsAt(at(entry2, "members"))) {
      found(email, () => addRoleMember(world, role, memberByEmail(world, textAt(email))));
    }
  }
}
function plantKeys(world, place2) {
  for (const entry2 of itemsAt(place2)) {
    recordAt(entry2, ["key", "owner", "label", "scopes", "projects", "organizations"]);
    const value = textAt(at(entry2, "key"));
    if (world.keys.some((key) => key.value === value)) throw new SeedError(entry2.path, "the same key twice");
    const owner = at(entry2, "owner");
    world.keys.push({
      id: world.ids.uuid("key"),
      value,
      owner: found(owner, () => personByEmail(world, textAt(owner))),
      label: optional2(at(entry2, "label"), textAt) ?? "key",
      scopes: itemsAt(at(entry2, "scopes")).map(scopeAt),
      projects: itemsAt(at(entry2, "projects")).map(numberAt),
      organizations: itemsAt(at(entry2, "organizations")).map(textAt),
      createdAt: world.clock.tick(),
      rolledAt: null
    });
  }
}
function found(place2, look) {
  try {
    return look();
  } catch (error) {
    if (error instanceof SeedError) throw error;
    throw new SeedError(place2.path, error instanceof Error ? error.message : String(error));
  }
}
function scopeAt(place2) {
  const scope2 = textAt(place2);
  if (scope2 !== "*" && !/^[a-z_]+:(read|write)$/.test(scope2)) {
    throw new SeedError(place2.path, `expected "*" or a scope like feature_flag:read, got "${scope2}"`);
  }
  return scope2;
}

// sandbox/seed/plant-invites.ts
function plantInvites(world, place2, start2) {
  for (const entry2 of itemsAt(place2)) {
    recordAt(entry2, ["email", "level", "first_name", "message", "invited_by", "projects", "expired"]);
    const planted = world.clock.tick();
    const createdAt = optional2(at(entry2, "expired"), flagAt) === true ? planted : start2;
    const inviter = at(entry2, "invited_by");
    world.invites.push({
      id: world.ids.uuid("invite"),
      email: textAt(at(entry2, "email")),
      firstName: optional2(at(entry2, "first_name"), textAt) ?? "",
      level: levelAt(at(entry2, "level")),
      message: optional2(at(entry2, "message"), textAt) ?? null,
      emailed: true,
      projects: at(entry2, "projects").value === void 0 ? null : itemsAt(at(entry2, "projects")).map(projectAt(world)),
      createdBy: optional2(inviter, () => found(inviter, () => personByEmail(world, textAt(inviter)))) ?? null,
      createdAt,
      updatedAt: createdAt
    });
  }
}
function projectAt(world) {
  return (place2) => {
    recordAt(place2, ["id", "level"]);
    const id = at(place2, "id");
    const project = found(id, () => projectByReference(world, numberAt(id)));
    return { id: project.id, level: wordAt(at(place2, "level"), PROJECT_LEVELS) };
  };
}

// sandbox/seed/plant-policies.ts
function plantPolicies(world, place2, policies) {
  for (const entry2 of itemsAt(place2)) {
    recordAt(entry2, ["action", "quorum", "users", "roles", "conditions", "allow_self_approve", "created_by"]);
    const author = at(entry2, "created_by");
    const creator = found(author, () => personByEmail(world, textAt(author)));
    const users = itemsAt(at(entry2, "users")).map((user) => found(user, () => personByEmail(world, textAt(user)).id));
    const roles = itemsAt(at(entry2, "roles")).map((role) => found(role, () => roleByName(world, textAt(role)).id));
    const policy = newPolicy(world, creator, textAt(at(entry2, "action")), {
      quorum: optional2(at(entry2, "quorum"), numberAt) ?? 1,
      users,
      roles,
      conditions: optional2(at(entry2, "conditions"), (conditions) => recordAt(conditions)) ?? {},
      allowSelfApprove: optional2(at(entry2, "allow_self_approve"), flagAt) ?? false,
      bypassLevels: [],
      bypassRoles: []
    });
    policies.push(policy);
  }
}

// sandbox/seed/plant-flags.ts
var SHORTHANDS = ["rollout", "created_by", "version", "last_called", "stale", "used_in_replay"];
var FLAG_NAMES = [
  ...["key", "name", "active", "archived", "deleted", "tags", "filters", "is_remote_configuration"],
  ...["has_encrypted_payloads", ...SHORTHANDS]
];
function plantFlag(world, project, place2) {
  const source = recordAt(place2, FLAG_NAMES);
  const author = at(place2, "created_by");
  const creator = optional2(author, () => found(author, () => personByEmail(world, textAt(author)))) ?? null;
  const flag = found(place2, () => createFlag(world, project, creator, flagBody(source, place2)));
  flag.version = optional2(at(place2, "version"), numberAt) ?? 1;
  flag.history = /* @__PURE__ */ new Map([[flag.version, contentOf(flag)]]);
  flag.calledAt = optional2(at(place2, "last_called"), textAt) ?? null;
  flag.stale = optional2(at(place2, "stale"), flagAt) ?? false;
  flag.usedInReplay = optional2(at(place2, "used_in_replay"), flagAt) ?? false;
}
function flagBody(source, place2) {
  const body = Object.fromEntries(Object.entries(source).filter(([name]) => !SHORTHANDS.includes(name)));
  if (source.rollout === void 0) return body;
  if (source.filters !== void 0) throw new SeedError(place2.path, "give rollout or filters, not both");
  return { ...body, filters: { groups: [{ properties: [], rollout_percentage: source.rollout }] } };
}

// sandbox/seed/plant-links.ts
function plantCohorts(world, project, place2) {
  for (const entry2 of itemsAt(at(place2, "cohorts"))) {
    recordAt(entry2, ["id", "name", "by_events"]);
    const id = numberAt(at(entry2, "id"));
    world.ids.skip("cohort", id);
    project.cohorts.push({
      id,
      name: textAt(at(entry2, "name")),
      byEvents: optional2(at(entry2, "by_events"), flagAt) ?? false
    });
  }
}
function plantCrowds(project, place2) {
  for (const entry2 of itemsAt(at(place2, "persons"))) {
    recordAt(entry2, ["count", "properties"]);
    const properties = optional2(at(entry2, "properties"), (known) => structuredClone(recordAt(known))) ?? {};
    project.crowds.push({ count: numberAt(at(entry2, "count")), properties });
  }
}
function plantLinks(world, project, place2) {
  for (const entry2 of itemsAt(at(place2, "experiments"))) {
    recordAt(entry2, ["name", "flag", "running"]);
    project.experiments.push({
      id: world.ids.number("experiment"),
      name: textAt(at(entry2, "name")),
      flagId: flagAtKey(project, at(entry2, "flag")).id,
      running: optional2(at(entry2, "running"), flagAt) ?? false
    });
  }
  for (const entry2 of itemsAt(at(place2, "early_access_features"))) {
    recordAt(entry2, ["name", "flag"]);
    const flagId = flagAtKey(project, at(entry2, "flag")).id;
    project.earlyAccess.push({ id: world.ids.uuid("earlyAccess"), name: textAt(at(entry2, "name")), flagId });
  }
}
function plantSecrets(world, project, place2) {
  for (const entry2 of itemsAt(at(place2, "secret_keys"))) {
    recordAt(entry2, ["key", "label", "scopes"]);
    project.secretKeys.push({
      id: world.ids.uuid("secretKey"),
      label: textAt(at(entry2, "label")),
      value: textAt(at(entry2, "key")),
      scopes: itemsAt(at(entry2, "scopes")).map(textAt),
      createdBy: null,
      createdAt: world.clock.tick(),
      rolledAt: null
    });
  }
  project.secretToken = optional2(at(place2, "secret_token"), textAt) ?? null;
}
function flagAtKey(project, place2) {
  const key = textAt(place2);
  const flag = project.flags.find((candidate) => candidate.key === key);
  if (flag === void 0) throw new SeedError(place2.path, `the project has no flag "${key}"`);
  return flag;
}

// sandbox/seed/plant-rules.ts
function plantRules(world, project, place2) {
  for (const rule of itemsAt(at(place2, "access"))) plantRule(world, project, rule, "project", String(project.id));
  for (const rule of itemsAt(at(place2, "resources"))) {
    recordAt(rule, ["resource", "level", "role", "member"]);
    plantRule(world, project, rule, wordAt(at(rule, "resource"), RULE_KINDS), null);
  }
  for (const rule of itemsAt(at(place2, "objects"))) {
    const { resource, id } = objectAt(project, rule);
    plantRule(world, project, rule, resource, id);
  }
}
function objectAt(project, place2) {
  recordAt(place2, ["resource", "object", "level", "role", "member"]);
  const resource = wordAt(
    at(place2, "resource"),
    OBJECT_KINDS.map((kind) => kind.resource)
  );
  const named = at(place2, "object");
  const name = textAt(named);
  const object2 = objectsOf(project, resource).find((candidate) => candidate.name === name);
  if (object2 === void 0) throw new SeedError(named.path, `the project has no ${resource} "${name}"`);
  return object2;
}
function plantRule(world, project, place2, resource, resourceId) {
  recordAt(place2, ["resource", "object", "level", "role", "member"]);
  const [role, member] = [at(place2, "role"), at(place2, "member")];
  const roleId = optional2(role, () => found(role, () => roleByName(world, textAt(role)).id)) ?? null;
  const memberId = optional2(member, () => found(member, () => memberByEmail(world, textAt(member)).id)) ?? null;
  if (roleId !== null && memberId !== null) throw new SeedError(place2.path, "a rule names a role or a member, not both");
  const level = wordAt(at(place2, "level"), levelsOf(resource));
  putRule(world, project, { resource, resourceId, memberId, roleId }, level);
}

// sandbox/seed/plant-things.ts
var ELSEWHERE2 = ["feature_flag", "dashboard"];
function plantThings(world, project, entry2) {
  for (const place2 of itemsAt(at(entry2, "things"))) project.things.push(thingAt(world, project, place2));
  for (const place2 of itemsAt(at(entry2, "properties"))) {
    recordAt(place2, ["name", "type"]);
    const type = optional2(at(place2, "type"), (word) => wordAt(word, PROPERTY_TYPES)) ?? "event";
    project.properties.push({ id: world.ids.uuid("property"), name: textAt(at(place2, "name")), type });
  }
}
function thingAt(world, project, place2) {
  recordAt(place2, ["resource", "name", "id", "address", "created_by", "source"]);
  const kinds2 = OBJECT_KINDS.map((kind) => kind.resource).filter((resource2) => !ELSEWHERE2.includes(resource2));
  const resource = wordAt(at(place2, "resource"), kinds2);
  const [name, author] = [textAt(at(place2, "name")), at(place2, "created_by")];
  const id = optional2(at(place2, "id"), idAt) ?? world.ids.uuid("thing");
  if (project.things.some((thing) => thing.resource === resource && thing.id === id)) {
    throw new SeedError(place2.path, `${resource} ${id} twice`);
  }
  return {
    resource,
    id,
    address: optional2(at(place2, "address"), textAt) ?? addressOf(resource, id, name),
    name,
    createdBy: optional2(author, () => found(author, () => personByEmail(world, textAt(author)))) ?? null,
    source: optional2(at(place2, "source"), idAt) ?? null,
    createdAt: world.clock.tick()
  };
}
function addressOf(resource, id, name) {
  const lookup = objectKind(resource)?.lookup;
  if (lookup === "name") return name;
  return lookup === "pk" ? id : `${lookup === "short_id" ? "short" : "session"}-${id.slice(-6)}`;
}
function idAt(place2) {
  return typeof place2.value === "number" ? String(numberAt(place2)) : textAt(place2);
}

// sandbox/seed/plant-projects.ts
var ENTRY_NAMES = [
  ...["id", "name", "settings", "access", "resources", "objects", "flags", "dashboards", "cohorts", "persons"],
  ...[
    "experiments",
    "early_access_features",
    "approval_policies",
    "secret_keys",
    "secret_token",
    "things",
    "properties"
  ]
];
function plantProjects(world, place2) {
  const entries = itemsAt(place2);
  for (const entry2 of entries) {
    recordAt(entry2, ENTRY_NAMES);
    const id = numberAt(at(entry2, "id"));
    if (world.projects.some((project2) => project2.id === id)) throw new SeedError(entry2.path, `project ${id} twice`);
    world.ids.skip("project", id);
    const project = newProject(world, id, textAt(at(entry2, "name")), world.clock.tick());
    world.projects.push(project);
    const settings = at(entry2, "settings");
    if (settings.value !== void 0) found(settings, () => updateProject(world, project, recordAt(settings)));
    plantCohorts(world, project, entry2);
    plantCrowds(project, entry2);
    for (const flag of itemsAt(at(entry2, "flags"))) plantFlag(world, project, flag);
    for (const dashboard of itemsAt(at(entry2, "dashboards"))) plantDashboard(world, project, dashboard);
    plantLinks(world, project, entry2);
    plantSecrets(world, project, entry2);
    plantPolicies(world, at(entry2, "approval_policies"), project.policies);
    plantThings(world, project, entry2);
    plantRules(world, project, entry2);
  }
}
function plantDashboard(world, project, place2) {
  recordAt(place2, ["id", "name", "created_by"]);
  const id = numberAt(at(place2, "id"));
  const [author, name] = [at(place2, "created_by"), textAt(at(place2, "name"))];
  const createdBy = optional2(author, () => found(author, () => personByEmail(world, textAt(author)))) ?? null;
  if (world.projects.some((other) => other.dashboards.some((dashboard) => dashboard.id === id))) {
    throw new SeedError(place2.path, `dashboard ${id} twice`);
  }
  world.ids.skip("dashboard", id);
  project.dashboards.push({ id, name, createdBy, createdAt: world.clock.tick() });
}

// sandbox/seed/plant.ts
var PLANTED_BEFORE_MS = 30 * 24 * 60 * 60 * 1e3;
var DEFAULT_ORGANIZATION_ID = "0190c0de-0000-7000-8000-000000000001";
function plant(seed, startAt, variant = {}) {
  const clock = createClock(startAt);
  const start2 = clock.now();
  clock.set(new Date(Date.parse(start2) - PLANTED_BEFORE_MS).toISOString());
  const top = openSeed(seed);
  recordAt(top, [
    "organization",
    "people",
    "keys",
    "roles",
    "projects",
    "invites",
    "domains",
    "identity_providers",
    "approval_policies"
  ]);
  const organization = plantOrganization(at(top, "organization"), clock.now());
  const common = {
    variant: { ...TODAY, ...variant },
    clock,
    ids: createIds(),
    people: [],
    keys: [],
    worlds: []
  };
  const world = emptyWorld(common, organization);
  common.worlds.push(world);
  plantPeople(world, at(top, "people"));
  plantRoles(world, at(top, "roles"));
  plantProjects(world, at(top, "projects"));
  plantKeys(world, at(top, "keys"));
  plantInvites(world, at(top, "invites"), start2);
  plantDomains(world, at(top, "domains"));
  plantProviders(world, at(top, "identity_providers"));
  plantPolicies(world, at(top, "approval_policies"), world.policies);
  clock.set(start2);
  openLog(world);
  return world;
}
function plantOrganization(place2, now2) {
  const source = place2.value === void 0 ? { ...place2, value: {} } : place2;
  recordAt(source, ["id", "name", "slug", "features", "most_specific_access", "settings", "subscribed"]);
  const name = optional2(at(source, "name"), textAt) ?? "Acme";
  const specific = at(source, "most_specific_access");
  return {
    id: optional2(at(source, "id"), textAt) ?? DEFAULT_ORGANIZATION_ID,
    name,
    slug: optional2(at(source, "slug"), textAt) ?? slugOf(name),
    features: itemsAt(at(source, "features")).map(readFeature),
    // New organizations start with "the most specific rule wins".
    mostSpecificAccess: specific.value === void 0 ? true : specific.value === null ? null : flagAt(specific),
    settings: { ...SETTING_DEFAULTS, ...plantSettings(at(source, "settings")) },
    subscribed: optional2(at(source, "subscribed"), flagAt) ?? false,
    pendingDeletion: false,
    createdAt: now2,
    updatedAt: now2
  };
}
function plantSettings(place2) {
  if (place2.value === void 0) return {};
  const given2 = recordAt(place2, Object.keys(SETTING_DEFAULTS));
  try {
    return readSettings({ variant: TODAY }, given2);
  } catch (error) {
    throw new SeedError(place2.path, error instanceof Error ? error.message : String(error));
  }
}

// sandbox/state/keys.ts
var MAX_KEYS2 = 10;
function createKey(world, owner, { value, label, scopes }) {
  if (world.keys.filter((key) => key.owner === owner).length >= MAX_KEYS2) {
    throw invalid(`You can only have ${MAX_KEYS2} personal API keys. Remove an existing key before creating a new one.`);
  }
  const wrong = scopes.find((scope2) => scope2 !== "*" && !/^[a-z_]+:(read|write)$/.test(scope2));
  if (wrong !== void 0) throw invalid(`Invalid scope: ${wrong}`, "scopes");
  const [id, createdAt] = [world.ids.uuid("key"), world.clock.tick()];
  const ties = { projects: [], organizations: [] };
  world.keys.push({ ...ties, id, value, owner, label, scopes: [...scopes], createdAt, rolledAt: null });
}
function deleteKey(world, owner, label) {
  const gone = world.keys.find((key) => key.owner === owner && key.label === label);
  if (gone === void 0) throw new Error(`"${owner.email}" has no key "${label}".`);
  world.keys = world.keys.filter((key) => key !== gone);
  world.clock.tick();
}

// sandbox/actor.ts
var LEVEL_NUMBERS = { member: 1, admin: 8, owner: 15 };
function createActor(world, email, manner = {}) {
  if (invitesFor(world, email).length === 0) personByEmail(world, email);
  const person = () => personByEmail(world, email);
  const hands = {
    ...flagHands(world, person),
    ...peopleHands(world),
    ...accessHands(world),
    approveRequests(reference) {
      const project = projectByReference(world, reference);
      for (const request of project.changeRequests.filter(({ state }) => state === "pending")) {
        approve(world, project, request, person(), "");
      }
    },
    verifyDomain: (domain) => verifyDomain(world, domain),
    createKey: (value, label, scopes) => createKey(world, person(), { value, label, scopes }),
    deleteKey: (label) => deleteKey(world, person(), label),
    acceptInvite: () => void acceptInvite(world, email)
  };
  return noting(world, hands, () => {
    const { client = null, impersonated = false } = manner;
    return { person: person(), client, impersonated, address: "127.0.0.1" };
  });
}
function noting(world, hands, hand) {
  return new Proxy(hands, {
    get(target, name) {
      const doing = Reflect.get(target, name);
      if (typeof doing !== "function") return doing;
      return (...given2) => {
        settle(world);
        const result = Reflect.apply(doing, target, given2);
        noteChanges(world, hand());
        return result;
      };
    }
  });
}
function flagHands(world, person) {
  return {
    createFlag(reference, { rollout, ...body }) {
      const filters = rollout === void 0 ? {} : { filters: { groups: [{ properties: [], rollout_percentage: rollout }] } };
      createFlag(world, projectByReference(world, reference), person(), { ...body, ...filters });
    },
    updateFlag(reference, key, { rollout, ...body }) {
      const project = projectByReference(world, reference);
      const flag = findFlag2(project, key);
      const filters = rollout === void 0 ? {} : { filters: { groups: [withRollout(flag.filters, rollout)] } };
      updateFlag(world, project, flag, person(), { ...body, ...filters });
    }
  };
}
function peopleHands(world) {
  return {
    createRole: (name) => void createRole(world, { name }),
    renameRole: (name, next) => renameRole(world, roleByName(world, name), { name: next }),
    deleteRole: (name) => deleteRole(world, roleByName(world, name)),
    addRoleMember: (role, email) => void addRoleMember(world, roleByName(world, role), memberByEmail(world, email)),
    removeRoleMember(name, email) {
      const role = roleByName(world, name);
      const member = memberByEmail(world, email);
      const held = role.memberships.find((membership) => membership.member === member);
      if (held === void 0) throw new Error(`"${email}" does not hold the role "${name}".`);
      removeRoleMembership(world, role, held);
    },
    setMemberLevel(email, level) {
      setMemberLevel(world, memberByEmail(world, email), readLevel(LEVEL_NUMBERS[level]) ?? 1);
    },
    removeMember: (email) => removeMember(world, memberByEmail(world, email))
  };
}
function accessHands(world) {
  return {
    setProjectAccess(reference, subject, level) {
      const project = projectByReference(world, reference);
      const target = { resource: "project", resourceId: String(project.id) };
      putRule(world, project, { ...target, ...subjectIds(world, subject) }, level);
    },
    setResourceAccess(reference, resource, subject, level) {
      const project = projectByReference(world, reference);
      putRule(world, project, { resource, resourceId: null, ...subjectIds(world, subject) }, level);
    },
    updateOrganization: (settings) => updateOrganization(world, settings)
  };
}
function subjectIds(world, subject) {
  if ("role" in subject) return { memberId: null, roleId: roleByName(world, subject.role).id };
  if ("member" in subject) return { memberId: memberByEmail(world, subject.member).id, roleId: null };
  return { memberId: null, roleId: null };
}
function findFlag2(project, key) {
  const flag = project.flags.find((candidate) => candidate.key === key);
  if (flag === void 0) throw new Error(`The project "${project.name}" has no flag "${key}".`);
  return flag;
}
function withRollout(filters, rollout) {
  const [only, ...others] = groupsOf(filters);
  if (only === void 0 || others.length > 0) throw invalid("rollout needs a flag with exactly one release condition");
  return { ...only, rollout_percentage: rollout };
}

// sandbox/dump.ts
function dumpWorld(world) {
  settle(world);
  const others = world.worlds.filter((other) => other !== world);
  const pictures = others.map((other) => [
    other.organization.slug,
    dumpOrganization(other)
  ]);
  return structuredClone({
    ...dumpOrganization(world),
    keys: world.keys.map(({ value, owner, label, scopes }) => ({ key: value, owner: owner.email, label, scopes })),
    ...others.length === 0 ? {} : { others: sorted(pictures) }
  });
}
function dumpOrganization(world) {
  const { organization } = world;
  const { default_role_id: defaultRole, ...settings } = organization.settings;
  return {
    organization: {
      name: organization.name,
      most_specific_access: organization.mostSpecificAccess,
      default_role: world.roles.find((role) => role.id === defaultRole)?.name ?? null,
      settings: sorted(Object.entries(settings))
    },
    members: sorted(
      world.members.map(({ person, level }) => [
        person.email,
        { level: levelWord(level), two_factor: person.twoFactor }
      ])
    ),
    invites: world.invites.map((invite) => ({
      email: invite.email,
      level: levelWord(invite.level),
      expired: isExpired(world, invite)
    })),
    roles: sorted(
      world.roles.map((role) => [role.name, role.memberships.map((held) => held.member.person.email).sort(byText)])
    ),
    domains: sorted(
      world.domains.map(({ name, verifiedAt, jit, sso, saml, scim }) => [
        name,
        { verified: verifiedAt !== null, jit, sso, saml, scim: scim !== null }
      ])
    ),
    providers: world.providers.map(({ name, configScope, domainIds, saml, scimEnabled }) => ({
      name,
      config_scope: configScope,
      domains: world.domains.flatMap((domain) => domainIds.includes(domain.id) ? [domain.name] : []).sort(byText),
      saml,
      scim: scimEnabled
    })),
    projects: sorted(world.projects.map((project) => [nameOf(world, project), dumpProject(world, project)])),
    activity: world.activity.rows.map(({ person, client, scope: scope2, activity, name, changes }) => {
      return { by: person?.email ?? null, client, scope: scope2, activity, name, changed: changes.map(({ field }) => field) };
    })
  };
}
function dumpProject(world, project) {
  const own = project.rules.filter((rule) => rule.resource === "project" && rule.resourceId !== null);
  const rest = project.rules.filter((rule) => !own.includes(rule));
  const draw2 = (rules) => rules.map((rule) => dumpRule(world, rule)).sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b)));
  return {
    id: project.id,
    pending_deletion: project.pendingDeletion,
    settings: sorted(Object.entries(project.settings)),
    access: draw2(own),
    resources: draw2(rest.filter((rule) => rule.resourceId === null)),
    objects: draw2(rest.filter((rule) => rule.resourceId !== null)),
    flags: sorted(project.flags.map((flag) => [flag.key, dumpFlag(flag)])),
    schedules: project.schedules.map(({ flagId, operation, scheduledAt, executedAt, failureReason }) => ({
      flag: project.flags.find((flag) => flag.id === flagId)?.key ?? String(flagId),
      operation,
      at: scheduledAt,
      done: executedAt !== null,
      failure: failureReason
    })),
    secret_keys: sorted(project.secretKeys.map(({ label, scopes }) => [label, scopes]))
  };
}
function dumpRule(world, rule) {
  const role = world.roles.find((candidate) => candidate.id === rule.roleId);
  const member = world.members.find((candidate) => candidate.id === rule.memberId);
  const isObject = rule.resource !== "project" && rule.resourceId !== null;
  return {
    resource: rule.resource,
    ...isObject ? { resource_id: String(rule.resourceId) } : {},
    ...role === void 0 ? {} : { role: role.name },
    ...member === void 0 ? {} : { member: member.person.email },
    level: rule.level
  };
}
function dumpFlag(flag) {
  const { id, name, active, archived, deleted, version: version2, tags, filters } = flag;
  const last_modified_by = flag.lastModifiedBy?.email ?? null;
  return { id, name, active, archived, deleted, version: version2, tags: [...tags].sort(byText), filters, last_modified_by };
}
function nameOf(world, project) {
  const twins = world.projects.filter((other) => other.name === project.name);
  return twins.length > 1 ? `${project.name} #${project.id}` : project.name;
}
function sorted(entries) {
  return Object.fromEntries(entries.sort(([a], [b]) => byText(a, b)));
}

// sandbox/steering.ts
function steer(parts, startAt) {
  return {
    requests: parts.log,
    forgetRequests: () => void parts.log.splice(0),
    faults: parts.faults,
    clock: {
      now: () => parts.world.clock.now(),
      tick: () => parts.world.clock.tick(),
      set: (moment) => parts.world.clock.set(moment),
      advance: (seconds) => parts.world.clock.advance(seconds)
    },
    variant: () => ({ ...parts.world.variant }),
    become(change2) {
      Object.assign(parts.world.variant, change2);
      parts.routes = allRoutes(parts.world.variant);
    },
    organization() {
      const { features, mostSpecificAccess, subscribed } = parts.world.organization;
      return structuredClone({ features, mostSpecificAccess, subscribed });
    },
    reorganize: (change2) => void Object.assign(parts.world.organization, structuredClone(change2)),
    rateLimits: () => parts.rates.limits,
    limit(limits) {
      parts.rates.limits = limits;
    },
    restart(seed) {
      parts.world = plant(seed, startAt, parts.world.variant);
    },
    dump: () => dumpWorld(parts.world),
    as: (email, manner) => createActor(parts.world, email, manner)
  };
}

// sandbox/index.ts
var POSTHOG_PAGE_SIZE = 100;
async function startSandbox(options) {
  const world = plant(options.seed, options.startAt, options.variant);
  const parts = {
    world,
    routes: allRoutes(world.variant),
    faults: createFaults(),
    rates: createRateCounter(options.rateLimits ?? null),
    log: [],
    sleep: options.sleep ?? reallySleep,
    pageSize: options.pageSize ?? POSTHOG_PAGE_SIZE
  };
  const steering = steer(parts, options.startAt);
  const server = await startServer(parts, options.port ?? 0);
  if (options.controlPort === void 0) {
    return { ...steering, url: server.url, controlUrl: void 0, close: () => server.close() };
  }
  try {
    const control = await startControl(steering, options.controlPort);
    const close = async () => void await Promise.all([server.close(), control.close()]);
    return { ...steering, url: server.url, controlUrl: control.url, close };
  } catch (error) {
    await server.close();
    throw error;
  }
}

// src/cli/sandbox.ts
var HIGHEST_PORT = 65535;
async function runSandbox(flags) {
  const { port, stage, pageSize } = flags;
  const sandbox = await start({
    seed: flags.seed === void 0 ? smallest : await readSeed(flags.seed),
    port,
    controlPort: flags.controlPort ?? (port === 0 || port === HIGHEST_PORT ? 0 : port + 1),
    variant: { stage },
    ...pageSize === void 0 ? {} : { pageSize },
    ...flags.rateLimits ? { rateLimits: POSTHOG_LIMITS } : {}
  });
  setInterval(() => sandbox.clock.advance(1), 1e3);
  console.log(introduction(sandbox).join("\n"));
}
function introduction(sandbox) {
  const { url, controlUrl } = sandbox;
  const { keys, projects } = sandbox.dump();
  const width = Math.max(0, ...keys.map(({ key }) => key.length));
  const project = Object.values(projects)[0]?.id;
  const curl = (key, rest) => `  curl -H 'Authorization: Bearer ${key}' ${rest}`;
  const last = keys.at(-1)?.key;
  return [
    `A PostHog in a box listens on ${url}. Nothing is kept when it stops (Ctrl+C).`,
    ...keys.map(({ key, owner, label }) => `  key ${key.padEnd(width)}  ${owner}  ${label}`),
    "Try:",
    curl(keys[0]?.key, `${url}/api/organizations/`),
    ...project === void 0 ? [] : [curl(keys[0]?.key, `${url}/api/projects/${project}/access_controls/`)],
    curl(
      last,
      `-H 'Content-Type: application/json' -d '{"name": "Night shift"}' ${url}/api/organizations/@current/roles/`
    ),
    `Orders for the box itself go to ${controlUrl}, without a key; GET / lists them:`,
    `  curl ${controlUrl}/state`,
    `  curl -H 'Content-Type: application/json' -d '{"kind": "status", "status": 503, "times": 1}' ${controlUrl}/faults`
  ];
}
async function start(options) {
  try {
    return await startSandbox(options);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === "SeedError") throw new UserError(error.message, "Mend the seed file.");
    if ("code" in error && error.code === "EADDRINUSE") {
      const port = "port" in error ? error.port : options.port;
      throw new UserError(
        `The port ${port} is taken.`,
        "Give another one with --port or --control-port; 0 takes any that is free."
      );
    }
    throw error;
  }
}
async function readSeed(path2) {
  try {
    return await (0, import_promises2.readFile)(path2, "utf8");
  } catch {
    throw new UserError(
      `The seed file "${path2}" cannot be read.`,
      "Give the path of a YAML file, such as examples/policy-repo/sandbox.yml."
    );
  }
}
var smallest = `
organization: { id: 0190c0de-0000-7000-8000-000000000001, name: Acme, slug: acme, features: [access_control, role_based_access] }
people: { ana@example.com: { level: owner, first_name: Ana, last_name: Ruiz } }
keys: [{ key: phx_sandbox, owner: ana@example.com, label: everything, scopes: ["*"] }]
roles: {}
projects: [{ id: 101, name: Production, access: [], flags: [] }]
`;

// src/cli/main.ts
async function main() {
  const program2 = new Command("posthog-policy").description("PostHog access, reviewed like code.").showHelpAfterError("Run posthog-policy --help to see what there is.").exitOverride();
  program2.command("lint").description("check policy files; exits 1 when there are findings").argument("[folder]", "the policy path", "policy").option("--fix", "mend what has one safe answer, in place; comments and order stay").option("--base <ref>", "what the files started from, such as main: for rules about changes").option("--json", "print the report as JSON").action(runLint);
  addAccess(program2);
  addDrift(program2);
  addExport(program2);
  addReview(program2);
  program2.command("sandbox").description("start a PostHog in a box, to try things on").option("--port <number>", "port to listen on", toPort, 8010).option("--control-port <number>", "port for orders to the box itself (default: the next one)", toPort).option("--seed <file>", "YAML file with the organization to start with").addOption(stageOption()).option("--page-size <number>", "rows on a page, where a request asks for none", toPageSize).option("--rate-limits", "allow a key 480 requests a minute and 4800 an hour, as PostHog does").action(runSandbox);
  await program2.parseAsync();
}
function stageOption() {
  return new Option("--stage <stage>", "where this PostHog keeps SAML and user provisioning").choices(["E1", "E1b", "E2", "E3a", "E3b"]).default("E3b");
}
function toPageSize(text) {
  const size = Number(text);
  if (Number.isInteger(size) && size > 0) return size;
  throw new InvalidArgumentError("A page has at least one row.");
}
function toPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError("A port is a number from 0 to 65535.");
}
try {
  await main();
} catch (error) {
  const isSaid = error instanceof CommanderError;
  if (!isSaid) console.error(explain(error));
  process.exitCode = isSaid && error.exitCode === 0 ? 0 : 2;
}
