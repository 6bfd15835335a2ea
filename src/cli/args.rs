//! Arguments, as clap reads them, with every word of their help in the reader's language.
//!
//! The declarations hold no words. `localize` finds them by name: `cmd-build` for a
//! command (`.examples` beside it), `arg-build-output`, else `arg-output`, for an argument
//! (`.value` is what stands for its value).

use std::ffi::OsString;
use std::num::NonZeroU16;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Args, Command, FromArgMatches, Parser, Subcommand, ValueEnum};

use super::badge::args::Badge;
use super::report::Format;
use super::today;
use super::words::Words;
use crate::diagnostic::Arg as Phrase;
use crate::model::locale::Lang;

/// The most threads that are of use to anybody.
const MOST_JOBS: u16 = 1024;

/// The command line.
#[derive(Debug, Parser)]
#[command(
    name = "pignon",
    bin_name = "pignon",
    version,
    disable_help_flag = true,
    disable_version_flag = true
)]
#[command(disable_help_subcommand = true, subcommand_required = true)]
#[command(arg_required_else_help = true)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Task,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(super) struct Global {
    #[arg(long, global = true)]
    pub(super) root: Option<PathBuf>,
    #[arg(long, global = true, value_parser = today::parse)]
    pub(super) today: Option<today::Today>,
    #[arg(long, global = true, value_parser = lang_parser())]
    pub(super) ui_lang: Option<Lang>,
    #[arg(long, short, global = true)]
    pub(super) quiet: bool,
    #[arg(long, global = true, value_enum, default_value_t)]
    pub(super) color: Color,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Task {
    New(New),
    Build(Build),
    Serve(Serve),
    Check(Check),
    Legitimacy(Legitimacy),
    #[cfg(feature = "letters")]
    #[command(subcommand)]
    Letters(super::letters::args::Letters),
    Badge(Badge),
    Publish(super::publish::Task),
    #[command(subcommand)]
    Import(super::import::Task),
    Export(super::export::Task),
    Schema(Schema),
    Completions(Completions),
    Man(Man),
    Licenses(Licenses),
}

#[derive(Debug, Args)]
pub(super) struct New {
    pub(super) dir: PathBuf,
    #[arg(long, value_parser = lang_parser())]
    pub(super) lang: Option<Lang>,
}

#[derive(Debug, Args)]
pub(super) struct Build {
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
    #[arg(long)]
    pub(super) base_url: Option<String>,
    #[arg(long)]
    pub(super) drafts: bool,
    #[arg(long, short, value_parser = parse_jobs)]
    pub(super) jobs: Option<NonZeroU16>,
    #[arg(long)]
    pub(super) strict: bool,
}

#[derive(Debug, Args)]
pub(super) struct Serve {
    #[arg(long, short, value_parser = port)]
    pub(super) port: Option<u16>,
    #[arg(long)]
    pub(super) open: bool,
    #[arg(long)]
    pub(super) lan: bool,
    #[arg(long)]
    pub(super) drafts: bool,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
    #[arg(long)]
    pub(super) strict: bool,
    #[arg(long)]
    pub(super) links: bool,
    #[arg(long)]
    pub(super) explain: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Legitimacy {
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: TableFormat,
}

/// How a table is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum TableFormat {
    #[default]
    Human,
    Json,
}

#[derive(Debug, Args)]
pub(super) struct Schema {
    #[arg(long, short, default_value = "schema")]
    pub(super) output: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Completions {
    #[arg(value_enum)]
    pub(super) shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub(super) struct Man {
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Licenses {
    pub(super) name: Option<String>,
    #[arg(long, conflicts_with = "name")]
    pub(super) texts: bool,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: TableFormat,
}

/// A port; what is none is explained by the words under the key.
fn port(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| "usage-port".to_owned())
}

pub(super) fn lang_parser() -> impl TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.iter().map(|lang| lang.key()))
        .map(|key| Lang::from_key(&key).unwrap_or_default())
}

/// Reads a number of threads; the error is the key of the words that say what is wrong.
fn parse_jobs(text: &str) -> Result<NonZeroU16, String> {
    let jobs = text.parse::<NonZeroU16>().ok().filter(|jobs| jobs.get() <= MOST_JOBS);
    jobs.ok_or_else(|| "usage-jobs".to_owned())
}

/// The arguments, with `help` and `help COMMAND` as many are used to type them.
#[must_use]
pub(super) fn with_help(mut args: Vec<OsString>) -> Vec<OsString> {
    if args.get(1).is_some_and(|first| first == "help") {
        args.remove(1);
        args.push("--help".into());
    }
    args
}

/// Reads the arguments.
///
/// # Errors
/// They are wrong, or ask for help: clap's error says which.
pub(super) fn parse(args: &[OsString], words: &Words, color: Color) -> Result<Cli, clap::Error> {
    let read = |mut command: Command| {
        let matches = command.try_get_matches_from_mut(args)?;
        Cli::from_arg_matches(&matches)
    };
    // The words are for help and for mistakes, and there are many.
    let asks = |arg: &OsString| arg == "--help" || arg == "-h";
    if args.len() < 2 || args.iter().any(asks) {
        return read(command(words, color));
    }
    read(wordless(color)).or_else(|error| match error.kind() {
        ErrorKind::DisplayVersion => Err(error),
        _ => read(command(words, color)),
    })
}

/// The command line with its words.
#[must_use]
pub(super) fn command(words: &Words, color: Color) -> Command {
    localize(wordless(color), None, words)
}

/// The command line, without a word of help.
fn wordless(color: Color) -> Command {
    let color = match color {
        Color::Auto => clap::ColorChoice::Auto,
        Color::Always => clap::ColorChoice::Always,
        Color::Never => clap::ColorChoice::Never,
    };
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    <Cli as clap::CommandFactory>::command().color(color).arg(help).arg(version)
}

/// Gives a command its words; those of one inside another are called after both:
/// `cmd-badge-keygen`.
fn localize(command: Command, outer: Option<&str>, words: &Words) -> Command {
    let is_root = outer.is_none();
    let name = match outer {
        Some(outer) if outer != "pignon" => format!("{outer}-{}", command.get_name()),
        _ => command.get_name().to_owned(),
    };
    let heading = |key: &str| format!("\u{1b}[1m\u{1b}[4m{}\u{1b}[0m", words.plain(key));
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        heading("help-usage")
    );
    let mut command = command
        .about(words.plain(&format!("cmd-{name}")))
        .help_template(template)
        .subcommand_help_heading(words.plain("help-commands"))
        .subcommand_value_name(words.plain("help-command"));
    if let Some(examples) = words.find(&format!("cmd-{name}.examples"), &[]) {
        let examples: Vec<String> = examples.lines().map(example).collect();
        let examples = examples.join("\n");
        command = command.after_help(if is_root {
            let more = words.plain("help-more");
            format!("{}\n{examples}\n\n{more}", heading("help-first-steps"))
        } else {
            format!("{}\n{examples}", heading("help-examples"))
        });
    }
    command = command.mut_args(|arg| localize_arg(arg, &name, is_root, words));
    command.mut_subcommands(|inner| localize(inner, Some(&name), words))
}

/// A line of examples: a command, or, behind `#`, what the next one does.
fn example(line: &str) -> String {
    if line.starts_with('#') { format!("  \u{1b}[2m{line}\u{1b}[0m") } else { format!("  {line}") }
}

fn localize_arg(arg: Arg, command: &str, is_root: bool, words: &Words) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let find = |suffix: &str| {
        let own = words.find(&format!("arg-{command}-{id}{suffix}"), &[]);
        own.or_else(|| words.find(&format!("arg-{id}{suffix}"), &[]))
    };
    let mut help = find("").map_or_else(|| id.clone(), Into::into);
    let takes_value = arg.get_action().takes_values();
    if takes_value {
        let values: Vec<String> =
            arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
        if !values.is_empty() {
            let values = ("values", Phrase::from(values.join(", ")));
            help = format!("{help} {}", words.text("help-values", &[values]));
        }
        if let Some(default) = arg.get_default_values().first() {
            let default = ("value", Phrase::from(default.to_string_lossy().into_owned()));
            help = format!("{help} {}", words.text("help-default", &[default]));
        }
    }
    let heading = match (arg.is_positional(), is_root || arg.is_global_set()) {
        (true, _) => "help-arguments",
        (false, true) => "help-global-options",
        (false, false) => "help-options",
    };
    let value_name = find(".value").map(std::borrow::Cow::into_owned);
    let mut arg = arg.help(help).help_heading(words.plain(heading));
    if takes_value {
        arg = arg.hide_possible_values(true).hide_default_value(true);
        if let Some(name) = value_name {
            arg = arg.value_name(name);
        }
    }
    arg
}

/// What is wrong with the arguments, in words; `None` for the rare mistakes that have
/// clap's words alone.
#[must_use]
pub(super) fn usage_error(error: &clap::Error, words: &Words) -> Option<String> {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    };
    let (key, arg, suggestion) = match error.kind() {
        // A folder or a word where none is expected.
        ErrorKind::UnknownArgument if !text(ContextKind::InvalidArg).starts_with('-') => {
            ("usage-extra", ContextKind::InvalidArg, ContextKind::SuggestedArg)
        }
        ErrorKind::UnknownArgument => {
            ("usage-unknown", ContextKind::InvalidArg, ContextKind::SuggestedArg)
        }
        ErrorKind::InvalidSubcommand => (
            "usage-unknown-command",
            ContextKind::InvalidSubcommand,
            ContextKind::SuggestedSubcommand,
        ),
        ErrorKind::MissingSubcommand => {
            ("usage-no-command", ContextKind::InvalidArg, ContextKind::SuggestedSubcommand)
        }
        ErrorKind::MissingRequiredArgument => {
            ("usage-missing", ContextKind::InvalidArg, ContextKind::SuggestedArg)
        }
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue).is_empty() => {
            ("usage-no-value", ContextKind::InvalidArg, ContextKind::SuggestedValue)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            ("usage-value", ContextKind::InvalidArg, ContextKind::SuggestedValue)
        }
        ErrorKind::TooManyValues => {
            ("usage-no-value-wanted", ContextKind::InvalidArg, ContextKind::SuggestedArg)
        }
        ErrorKind::InvalidUtf8 => {
            ("usage-encoding", ContextKind::InvalidArg, ContextKind::SuggestedArg)
        }
        ErrorKind::ArgumentConflict => {
            ("usage-twice", ContextKind::InvalidArg, ContextKind::SuggestedArg)
        }
        _ => return None,
    };
    let args =
        [("arg", Phrase::from(text(arg))), ("value", text(ContextKind::InvalidValue).into())];
    let mut message = words.text(key, &args);
    // The last of several is the likeliest.
    let suggestion = match error.get(suggestion) {
        Some(ContextValue::Strings(words)) => words.last().cloned().unwrap_or_default(),
        _ => text(suggestion),
    };
    let expected = text(ContextKind::ValidValue);
    if !suggestion.is_empty() {
        message.push_str(&words.text("usage-suggestion", &[("word", suggestion.into())]));
    } else if !expected.is_empty() {
        message.push_str(&words.text("usage-expected", &[("words", expected.into())]));
    } else if error.kind() == ErrorKind::ValueValidation {
        // The errors of our own parsers are keys of words.
        let source = std::error::Error::source(error).map(ToString::to_string);
        let cause = source.map(|source| words.plain(&source)).unwrap_or_default();
        message.push_str(&words.text("usage-cause", &[("cause", cause.into())]));
    }
    Some(message)
}

/// The command that was meant, as far as it can be told: `pignon build`.
#[must_use]
pub(super) fn named_command(args: &[OsString]) -> String {
    let command = <Cli as clap::CommandFactory>::command();
    let mut named = "pignon".to_owned();
    let mut inside = &command;
    for arg in args.iter().skip(1) {
        if let Some(inner) = inside.find_subcommand(arg) {
            named = format!("{named} {}", inner.get_name());
            inside = inner;
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn declarations_are_sound() {
        command(&Words::new(Lang::En), Color::Never).debug_assert();
    }

    /// Every language has a word for every command and argument.
    #[test]
    fn everything_has_words() {
        for &lang in Lang::ALL {
            let words = Words::new(lang);
            let root = command(&words, Color::Never);
            let mut all = vec![(String::new(), &root)];
            let mut at = 0;
            while at < all.len() {
                let (path, outer) = all[at].clone();
                let inner = outer.get_subcommands().map(|inner| {
                    let path = if path.is_empty() { path.clone() } else { format!("{path}-") };
                    (format!("{path}{}", inner.get_name()), inner)
                });
                all.extend(inner);
                at += 1;
            }
            for (name, command) in all {
                let name = if name.is_empty() { "pignon" } else { &name };
                let key = format!("cmd-{name}");
                assert_ne!(words.plain(&key), key, "{}", lang.key());
                for arg in command.get_arguments() {
                    let id = arg.get_id().as_str().replace('_', "-");
                    let found = words.find(&format!("arg-{id}"), &[]).is_some()
                        || words.find(&format!("arg-{name}-{id}"), &[]).is_some();
                    assert!(found, "{}: {name} {id}", lang.key());
                }
            }
        }
    }

    /// The words of an example, as a shell takes them apart, up to where its output goes.
    fn typed(line: &str) -> Vec<OsString> {
        let line = line.split(" > ").next().unwrap_or_default();
        let line = line.split(" | ").next().unwrap_or_default();
        let mut words = Vec::new();
        for (place, part) in line.split('"').enumerate() {
            if place % 2 == 1 {
                words.push(part.into());
            } else {
                words.extend(part.split_whitespace().map(OsString::from));
            }
        }
        words
    }

    /// Examples are understood in each language, and show the same commands and options in all
    /// of them; names and texts alone differ. That they work is tested in tests/suite/examples.rs.
    #[test]
    fn examples_are_understood() {
        let shown = |lang| {
            let words = Words::new(lang);
            let mut shown = Vec::new();
            let mut commands = vec![("pignon".to_owned(), Cli::command())];
            while let Some((name, command)) = commands.pop() {
                for inner in command.get_subcommands() {
                    let outer = name.strip_prefix("pignon").unwrap_or(&name);
                    let name = format!("{outer}-{}", inner.get_name());
                    commands.push((name.trim_start_matches('-').to_owned(), inner.clone()));
                }
                let examples = words.find(&format!("cmd-{name}.examples"), &[]);
                let examples = examples.unwrap_or_else(|| panic!("{name} has no examples"));
                // A long command goes on after a backslash.
                let examples = examples.replace("\\\n", "");
                for line in examples.lines().filter(|line| line.starts_with("pignon ")) {
                    let args = typed(line);
                    let parsed = parse(&args, &words, Color::Never);
                    assert!(parsed.is_ok(), "{}: {line}: {:?}", lang.key(), parsed.err());
                    let options = args.iter().map(|arg| arg.to_string_lossy().into_owned());
                    let options = options.filter(|arg| arg.starts_with('-'));
                    let options: Vec<String> = options.collect();
                    shown.push((named_command(&args), options));
                }
            }
            shown
        };
        let english = shown(Lang::En);
        for &lang in Lang::ALL {
            assert_eq!(shown(lang), english, "{}", lang.key());
        }
    }
}
