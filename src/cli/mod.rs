//! The command line: arguments in, exit code out.
//!
//! One short function a command, each of which calls the stages and prints what they
//! give. Words come from [`words`], findings are printed by [`report`] alone, and nothing
//! below this module reads the clock, the environment or the terminal.

mod args;
mod badge;
mod crash;
mod export;
mod failure;
mod import;
pub mod legitimacy;
#[cfg(feature = "letters")]
mod letters;
mod licenses;
mod manual;
mod new;
mod progress;
mod publish;
pub mod reference;
pub mod report;
pub mod schema;
mod serve;
mod stages;
mod terminal;
mod today;
pub mod words;
mod wrap;

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use jiff::civil::Date;

use crate::diagnostic::{Arg, Code, Severity};
use crate::model::record::did_you_mean;
use crate::write::Memo;
use crate::{BuildOptions, Drafts};
use args::{Cli, Global, TableFormat, Task};
use progress::Progress;
use report::{Format, Report};
use terminal::{Early, Terminal};
use words::Words;

/// How a command ended, when the machine did not fail it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Exit code 0.
    Fine,
    /// The files have errors, or the badge does not verify: exit code 1.
    Faulty,
    /// The badge verifies, but whether it was revoked could not be checked: exit code 3.
    Unchecked,
}

/// Exit code of a badge whose revocation could not be checked.
const UNCHECKED: u8 = 3;

/// Exit code of mistakes in the arguments, and of a machine that fails.
const USAGE_OR_MACHINE: u8 = 2;

/// Runs the program.
#[must_use]
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args = args::with_help(args.into_iter().collect());
    let early = Early::scan(&args);
    let words = Words::new(early.language());
    let cli = match args::parse(&args, &words, early.color) {
        Ok(cli) => cli,
        Err(error) => return explain_usage(&error, &words, &args),
    };
    let terminal = Arc::new(Terminal { words, color: cli.global.color, quiet: cli.global.quiet });
    crash::set_up(&terminal);
    match dispatch(cli, &terminal) {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Faulty) => ExitCode::FAILURE,
        Ok(Outcome::Unchecked) => ExitCode::from(UNCHECKED),
        // Whoever reads the output has read enough: `pignon check | head`.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            print_error(&terminal.words, &failure::explain(&error, &terminal.words));
            ExitCode::from(USAGE_OR_MACHINE)
        }
    }
}

fn dispatch(cli: Cli, terminal: &Arc<Terminal>) -> Result<Outcome> {
    let global = &cli.global;
    match cli.command {
        Task::New(task) => new(&task, terminal),
        Task::Build(task) => build(task, global, terminal),
        Task::Serve(task) => {
            let root = root(global, &terminal.words)?;
            let today = global.today.map(|today| today.date);
            serve::serve(&task, &root, today, Arc::clone(terminal))?;
            Ok(Outcome::Fine)
        }
        Task::Check(task) => check(&task, global, terminal),
        Task::Legitimacy(task) => legitimacy(&task, global, terminal),
        #[cfg(feature = "letters")]
        Task::Letters(task) => letters::run(&task, global, terminal),
        Task::Publish(task) => publish::run(&task, global, terminal),
        Task::Import(task) => import::run(&task, global, terminal),
        Task::Export(task) => export::run(&task, global, terminal),
        Task::Badge(task) => badge::run(task, global, terminal),
        Task::Schema(task) => schema(&task, terminal),
        Task::Completions(task) => completions(&task, terminal),
        Task::Man(task) => man(&task, terminal),
        Task::Licenses(task) => licenses::run(&task, terminal),
    }
}

fn new(task: &args::New, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let path = [("path", shown(&task.dir))];
    let refused = || words.text("error-write", &path);
    if new::is_taken(&task.dir).with_context(refused)? {
        return Err(anyhow!(words.text("error-new-exists", &path)));
    }
    let lang = task.lang.unwrap_or(words.lang);
    new::make(&task.dir, lang).with_context(refused)?;
    terminal.say(&words.text("new-done", &path))?;
    let typed = task.dir.display().to_string();
    let typed = if typed.contains(' ') { format!("\"{typed}\"") } else { typed };
    let readme = task.dir.join("README.md");
    let next = [
        ("path", typed.into()),
        ("readme", shown(&readme)),
        ("mark", new::placeholder_mark(lang).into()),
    ];
    let next = words.text("new-next", &next);
    // In the folder where one is already there is nowhere to go.
    let steps: Vec<&str> = next.lines().filter(|line| line.trim() != "cd .").collect();
    terminal.say(&steps.join("\n"))?;
    Ok(Outcome::Fine)
}

/// Whom to believe that a host is who it says.
///
/// # Errors
/// The file that the environment names holds no certificate.
fn web_roots(words: &Words) -> Result<ureq::tls::RootCerts> {
    crate::web::roots().map_err(|path| {
        anyhow!(words.text("error-certificates", &[("path", path.display().to_string().into())]))
    })
}

/// Where pictures and sheets are kept from one run to the next: the variable PIGNON_CACHE,
/// nowhere when it is empty; else the system's folder for such things.
fn cache_folder() -> Option<std::path::PathBuf> {
    match std::env::var_os("PIGNON_CACHE") {
        Some(folder) if folder.is_empty() => None,
        Some(folder) => Some(folder.into()),
        // A home that is no whole path would be a folder of whatever folder one is in.
        None => dirs::cache_dir().filter(|at| at.is_absolute()).map(|at| at.join("pignon")),
    }
}

fn build(task: args::Build, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let root = root(global, words)?;
    let output = task.output.unwrap_or_else(|| root.join("public"));
    let base_url = task.base_url.map(|text| {
        let wrong = || anyhow!(words.text("error-base-url", &[("found", text.as_str().into())]));
        text.parse().map_err(|_| wrong())
    });
    let strict = task.strict;
    let drafts = if task.drafts { Drafts::Published } else { Drafts::LeftOut };
    let base_url = base_url.transpose()?;
    let (today, cache) = (today(global), cache_folder());
    let options = BuildOptions { root, today, base_url, drafts, strict, cache };
    let progress = Progress::start(terminal.quiet, words);
    let build = || crate::build(&options, &output, &|step| progress.update(step));
    // Whatever comes of it is said in the end.
    let work = || rayon::join(build, || words.prepare("build-done")).0;
    let threads = rayon::ThreadPoolBuilder::new();
    let wrong = || words.plain("error-threads");
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let built = match task.jobs {
        Some(jobs) => {
            let pool = threads.num_threads(usize::from(jobs.get())).build();
            pool.with_context(wrong)?.install(work)
        }
        // Sheets are typeset on a thread of their own, which wants another to help: it must not be
        // the one that waits for it.
        None if cores == 1 || std::env::var_os("RAYON_NUM_THREADS").is_some() => build(),
        None => {
            // This thread works with the others, rather than waiting for them.
            let threads = threads.num_threads(cores).use_current_thread();
            threads.build_global().with_context(wrong)?;
            work()
        }
    };
    let elapsed = progress.finish();
    let mut built = built?;
    // The memory of a process that is about to end goes back as a whole.
    std::mem::forget(built.renderer.take());
    let report = Report::new(built.diagnostics, &built.sources, words, strict);
    let counts = report.counts();
    if counts != report::Counts::default() {
        report.write(&mut io::stderr().lock(), Format::Human, terminal.error())?;
    }
    let Some(written) = built.written else {
        terminal.say(&words.plain("build-stopped"))?;
        return Ok(Outcome::Faulty);
    };
    let seconds = words.seconds(elapsed);
    let args = [
        ("pages", Arg::from(built.pages)),
        ("path", output.display().to_string().into()),
        ("written", written.written.into()),
        ("unchanged", written.unchanged.into()),
        ("deleted", written.deleted.into()),
        ("seconds", seconds.into()),
    ];
    terminal.say(&words.text("build-done", &args))?;
    if let Some(memo) = built.memo {
        terminal.say(&unchanged(&memo, words))?;
    }
    Ok(Outcome::Fine)
}

/// That nothing changed, and what the last build found.
fn unchanged(memo: &Memo, words: &Words) -> String {
    let found = [("count-warnings", memo.warnings), ("count-reminders", memo.reminders)];
    let found = found.iter().filter(|(_, count)| *count > 0);
    let found = found.map(|(key, count)| words.text(key, &[("count", (*count).into())]));
    let found: Vec<String> = found.collect();
    if found.is_empty() {
        return words.plain("build-unchanged");
    }
    words.text("build-unchanged-found", &[("found", found.join(", ").into())])
}

fn check(task: &args::Check, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    if let Some(code) = &task.explain {
        return explain(code, terminal);
    }
    let mut checked = stages::check(&root(global, words)?, today(global), words)?;
    if task.links {
        let progress = Progress::start(terminal.quiet, words);
        let asked = stages::ask_links(&mut checked, today(global), &progress, words)?;
        progress.finish();
        if !terminal.quiet {
            let args = [
                ("asked", Arg::from(asked.asked)),
                ("remembered", asked.remembered.into()),
                ("left", asked.left.into()),
            ];
            writeln!(io::stderr().lock(), "{}", words.text("links-asked", &args))?;
        }
    }
    let report = Report::new(checked.diagnostics, &checked.sources, words, task.strict);
    let report = report.upcoming(checked.upcoming);
    let counts = report.counts();
    let is_clean = counts == report::Counts::default();
    if !(terminal.quiet && is_clean && task.format == Format::Human) {
        let mut out = buffered_output();
        report.write(&mut out, task.format, terminal.output())?;
        out.flush()?;
    }
    Ok(if counts.errors > 0 { Outcome::Faulty } else { Outcome::Fine })
}

/// Prints what a code means and how to mend what it finds.
fn explain(name: &str, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let code =
        Code::ALL.iter().find(|code| code.name() == name || report::message_id(**code) == name);
    let Some(code) = code else {
        let near = did_you_mean(name, Code::ALL.iter().map(|code| code.name()));
        let key = if near.is_some() { "error-unknown-code-near" } else { "error-unknown-code" };
        let args = [("code", name.into()), ("suggestion", near.unwrap_or_default().into())];
        return Err(anyhow!(words.text(key, &args)));
    };
    let severity = match code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Reminder => "reminder",
    };
    let effect = words.text("explain-severity", &[("severity", severity.into())]);
    let text = words.plain(&format!("{}.explain", report::message_id(*code)));
    let width = terminal.output().width;
    let kind = words.plain(&format!("severity-{severity}"));
    let mut out = buffered_output();
    writeln!(out, "{kind}[{}]\n", code.name())?;
    write!(out, "{}\n{}", wrap::wrap(&text, "", width), wrap::wrap(&effect, "", width))?;
    out.flush()?;
    Ok(Outcome::Fine)
}

fn legitimacy(task: &args::Legitimacy, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let assessed = stages::assess(&root(global, words)?, today(global), words)?;
    let report = Report::new(assessed.diagnostics, &assessed.sources, words, false);
    let is_faulty = report.counts().errors > 0;
    if is_faulty {
        // What could not be read would show as missing: say so first.
        report.write(&mut io::stderr().lock(), Format::Human, terminal.error())?;
    }
    let mut out = buffered_output();
    match task.format {
        TableFormat::Human => assessed.table.write_human(&mut out, words, terminal.output())?,
        TableFormat::Json => assessed.table.write_json(&mut out)?,
    }
    out.flush()?;
    Ok(if is_faulty { Outcome::Faulty } else { Outcome::Fine })
}

fn schema(task: &args::Schema, terminal: &Terminal) -> Result<Outcome> {
    let files = schema::FILES.iter();
    let files = files.map(|file| (format!("{}.schema.json", file.name), schema::schema(file)));
    let count = write_files(&task.output, files, &terminal.words)?;
    let args = [("count", Arg::from(count)), ("path", shown(&task.output))];
    terminal.say(&terminal.words.text("schema-done", &args))?;
    Ok(Outcome::Fine)
}

fn completions(task: &args::Completions, terminal: &Terminal) -> Result<Outcome> {
    let mut command = args::command(&terminal.words, args::Color::Never);
    let mut script = Vec::new();
    clap_complete::generate(task.shell, &mut command, "pignon", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(Outcome::Fine)
}

fn man(task: &args::Man, terminal: &Terminal) -> Result<Outcome> {
    let mut command = args::command(&terminal.words, args::Color::Never);
    command.build();
    let page = |command: &clap::Command| manual::page(command, &terminal.words);
    let Some(output) = &task.output else {
        io::stdout().lock().write_all(page(&command)?.as_bytes())?;
        return Ok(Outcome::Fine);
    };
    let mut pages = vec![("pignon.1".to_owned(), page(&command)?)];
    let mut inside: Vec<_> = command.get_subcommands().collect();
    while let Some(inner) = inside.pop() {
        // clap names a command inside another after both, once it is built.
        let name = inner.get_display_name().unwrap_or_else(|| inner.get_name());
        pages.push((format!("{name}.1"), page(inner)?));
        inside.extend(inner.get_subcommands());
    }
    let count = write_files(output, pages, &terminal.words)?;
    let args = [("count", Arg::from(count)), ("path", shown(output))];
    terminal.say(&terminal.words.text("man-done", &args))?;
    Ok(Outcome::Fine)
}

/// Writes files into a folder, which is made if need be.
fn write_files<B: AsRef<[u8]>>(
    folder: &Path,
    files: impl IntoIterator<Item = (String, B)>,
    words: &Words,
) -> Result<usize> {
    let refused = |path: &Path| words.text("error-write", &[("path", shown(path))]);
    fs::create_dir_all(folder).with_context(|| refused(folder))?;
    let mut count = 0;
    for (name, bytes) in files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).with_context(|| refused(parent))?;
        fs::write(&path, bytes).with_context(|| refused(&path))?;
        count += 1;
    }
    Ok(count)
}

/// The network's folder.
fn root(global: &Global, words: &Words) -> Result<PathBuf> {
    match &global.root {
        Some(root) if root.join("site.toml").is_file() => Ok(root.clone()),
        Some(root) => Err(anyhow!(words.text("error-root", &[("path", shown(root))]))),
        None => terminal::nearest_root().ok_or_else(|| {
            let here = std::env::current_dir().unwrap_or_default();
            anyhow!(words.text("error-no-root", &[("path", shown(&here))]))
        }),
    }
}

fn today(global: &Global) -> Date {
    moment(global).date
}

/// What counts as today, to the second where that matters.
fn moment(global: &Global) -> today::Today {
    global.today.unwrap_or_else(today::Today::by_the_clock)
}

fn shown(path: &Path) -> Arg {
    path.display().to_string().into()
}

/// Reports are many small writes.
fn buffered_output() -> io::BufWriter<io::StdoutLock<'static>> {
    io::BufWriter::new(io::stdout().lock())
}

/// Prints help where it was asked for, else what is wrong with the arguments.
fn explain_usage(error: &clap::Error, words: &Words, args: &[OsString]) -> ExitCode {
    let message = args::usage_error(error, words);
    if let Some(message) = message {
        print_error(words, &message);
        let command = args::named_command(args);
        let hint = words.text("usage-help", &[("command", command.into())]);
        let _ = writeln!(io::stderr().lock(), "{hint}");
    } else {
        let _ = error.print();
    }
    // clap's own codes: 0 for help and version, 2 for mistakes.
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(USAGE_OR_MACHINE))
}

/// Prints `error: message`. When even that fails, there is nobody left to tell.
fn print_error(words: &Words, message: &str) {
    let text = words.text("error-line", &[("message", message.into())]);
    let _ = writeln!(io::stderr().lock(), "{text}");
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    })
}
