//! `pignon serve`: the port, the words, and what the terminal is told.

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow};
use jiff::civil::Date;

use super::args;
use super::report::{Format, Report, overlay};
use super::terminal::Terminal;
use super::words::Words;
use crate::diagnostic::{Arg, Diagnostics, Severity};
use crate::serve::{self, News, Notice};
use crate::source::SourceMap;
use crate::{BuildOptions, Drafts};

/// The port, unless another is asked for.
const PORT: u16 = 4747;

/// How many ports after a taken one are tried.
const PORTS: u16 = 50;

/// How often it is asked whether another day has begun.
const DAY_BEAT: Duration = Duration::from_secs(20);

/// With more findings than this, the terminal shows the first of them and the counts.
const FINDINGS_SHOWN: usize = 60;

/// Serves the site of a network until the process is stopped.
pub(super) fn serve(
    task: &args::Serve,
    root: &Path,
    today: Option<Date>,
    terminal: Arc<Terminal>,
) -> Result<()> {
    let words = &terminal.words;
    let (listener, taken) = bind(task, words)?;
    let address = listener.local_addr().context("the socket has no address")?;
    if let Some(port) = taken {
        let args = [("port", port.to_string().into()), ("free", address.port().to_string().into())];
        terminal.say(&words.text("serve-port-taken", &args))?;
    }
    let outside = task.lan.then(own_address).flatten();
    let settings = serve::Settings {
        root: root.to_owned(),
        listener,
        hosts: outside.iter().map(ToString::to_string).collect(),
        poll: None,
        day_beat: DAY_BEAT,
        words: browser_words(words)?,
    };
    let options = BuildOptions {
        root: root.to_owned(),
        today: today.unwrap_or_else(super::today::by_the_clock),
        base_url: None,
        drafts: if task.drafts { Drafts::Looked } else { Drafts::LeftOut },
        strict: false,
        cache: super::cache_folder(),
    };
    let clock =
        if today.is_none() { Some(super::today::by_the_clock as fn() -> Date) } else { None };
    let describing = Arc::clone(&terminal);
    let with_drafts = task.drafts;
    let describe =
        move |found: &Diagnostics, sources: &SourceMap, plan: Option<&crate::plan::Plan>| {
            let report = Report::new(found.clone(), sources, &describing.words, false);
            overlay(&report, plan, with_drafts)
        };
    let mut speaker = Speaker {
        terminal,
        outside,
        opens: task.open,
        lan: task.lan,
        said: BTreeSet::new(),
        is_begun: false,
    };
    let tell = move |news: News<'_>| {
        // Nobody may be reading the terminal any more: the preview goes on.
        let _ = speaker.tell(news);
    };
    crate::preview(&options, settings, clock, Box::new(describe), Box::new(tell))
}

/// The socket; the port that was taken, when another was found instead.
fn bind(task: &args::Serve, words: &Words) -> Result<(TcpListener, Option<u16>)> {
    let host = if task.lan { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
    let port = task.port.unwrap_or(PORT);
    let error = match TcpListener::bind((host, port)) {
        Ok(listener) => return Ok((listener, None)),
        Err(error) => error,
    };
    let shown = ("port", Arg::from(port.to_string()));
    if error.kind() != io::ErrorKind::AddrInUse {
        let detail = ("detail", error.to_string().into());
        return Err(anyhow!(words.text("error-port-refused", &[shown, detail])));
    }
    let mut next = (1..=PORTS).filter_map(|step| port.checked_add(step));
    let free = next.find_map(|port| TcpListener::bind((host, port)).ok());
    match free {
        None => Err(anyhow!(words.text("error-ports-taken", &[shown]))),
        Some(listener) if task.port.is_none() => Ok((listener, Some(port))),
        Some(listener) => {
            let free = listener.local_addr().context("the socket has no address")?.port();
            let args = [shown, ("free", free.to_string().into())];
            Err(anyhow!(words.text("error-port-taken", &args)))
        }
    }
}

/// The address of this computer on its network. Connecting a UDP socket sends nothing: it
/// only makes the system choose the way (the address is one kept for examples, RFC 5737).
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_loopback() && !address.is_unspecified()).then_some(address)
}

/// What browsers are told.
fn browser_words(words: &Words) -> Result<serve::Words> {
    let keys = ["label", "close", "lost", "back", "mended", "clean", "hint", "line"];
    let mut script = serde_json::Map::new();
    script.insert("lang".to_owned(), words.lang.key().into());
    for key in keys {
        script.insert(key.to_owned(), words.plain(&format!("preview-{key}")).into());
    }
    let refusal = |key: &str| words.plain(&format!("serve-refused-{key}"));
    Ok(serve::Words {
        refusals: serve::Refusals {
            host: refusal("host"),
            method: refusal("method"),
            too_large: refusal("too-large"),
            busy: refusal("busy"),
            bad: refusal("bad"),
            slow: refusal("slow"),
        },
        script: serde_json::to_string(&script)?,
        lang: words.lang.key().to_owned(),
        broken_title: words.plain("preview-broken-title"),
        broken: words.plain("preview-broken"),
    })
}

/// What the terminal is told.
struct Speaker {
    terminal: Arc<Terminal>,
    /// The address for other devices.
    outside: Option<IpAddr>,
    opens: bool,
    lan: bool,
    /// The findings of the last state: but for mistakes they are not repeated.
    said: BTreeSet<String>,
    /// Whether the first state was told.
    is_begun: bool,
}

impl Speaker {
    fn tell(&mut self, news: News<'_>) -> io::Result<()> {
        match news {
            News::Ready(address) => self.ready(address),
            News::Remade { paths, elapsed, diagnostics, sources, is_served } => {
                let is_first = !self.is_begun;
                self.findings(diagnostics, sources)?;
                let words = &self.terminal.words;
                let milliseconds = elapsed.as_millis().to_string();
                let args = [
                    ("what", changed(words, &paths, is_first).into()),
                    ("milliseconds", milliseconds.into()),
                ];
                let key = match (is_served, is_first) {
                    (true, _) => "serve-served",
                    (false, false) => "serve-kept",
                    (false, true) => "serve-none",
                };
                self.terminal.say(&words.text(key, &args))
            }
            News::Failed(error) => {
                let detail = ("detail", format!("{error:#}").into());
                let text = self.terminal.words.text("serve-failed", &[detail]);
                super::print_error(&self.terminal.words, &text);
                Ok(())
            }
            News::Notice(notice) => self.terminal.say(&self.notice(notice)),
        }
    }

    fn ready(&self, address: SocketAddr) -> io::Result<()> {
        let Terminal { words, .. } = &*self.terminal;
        let url = format!("http://localhost:{}/", address.port());
        let shown = |key: &str, url: &str| words.text(key, &[("url", url.into())]);
        self.terminal.say(&shown("serve-ready", &url))?;
        if self.lan {
            self.terminal.say(&words.plain("serve-lan"))?;
            match self.outside {
                Some(ip) => {
                    let url = format!("http://{ip}:{}/", address.port());
                    self.terminal.say(&shown("serve-lan-url", &url))?;
                    self.terminal.say(&crate::qr::lines(&url))?;
                }
                None => self.terminal.say(&words.plain("serve-lan-none"))?,
            }
        }
        self.terminal.say(&words.plain("serve-stop"))?;
        if self.opens && open::that_detached(&url).is_err() {
            let args = [("url", url.into())];
            super::print_error(words, &words.text("error-open", &args));
        }
        Ok(())
    }

    /// Prints what is wrong as `check` does: every mistake, and what else was not said
    /// before, since a preview finds much the same after each change.
    fn findings(&mut self, diagnostics: &Diagnostics, sources: &SourceMap) -> io::Result<()> {
        let words = &self.terminal.words;
        let former = std::mem::take(&mut self.said);
        let mut count = 0;
        let mut shown = diagnostics.clone();
        shown.retain(|found| {
            let said = format!("{} {} {:?}", found.code.name(), found.span.file.0, found.args);
            let is_new = found.severity == Severity::Error || !former.contains(&said);
            self.said.insert(said);
            count += usize::from(is_new);
            is_new && count <= FINDINGS_SHOWN
        });
        self.is_begun = true;
        let mut text = Vec::new();
        if count > 0 {
            let report = Report::new(shown, sources, words, false);
            report.write(&mut text, Format::Human, self.terminal.error())?;
        }
        if count > FINDINGS_SHOWN {
            let all = Report::new(diagnostics.clone(), sources, words, false);
            writeln!(text, "{}", words.text("serve-many", &[("summary", all.summary().into())]))?;
        }
        io::stderr().lock().write_all(&text)
    }

    fn notice(&self, notice: Notice) -> String {
        let words = &self.terminal.words;
        let known = |limit: Option<u64>| {
            limit.map_or_else(|| words.plain("serve-unknown-limit"), |limit| limit.to_string())
        };
        match notice {
            Notice::NetworkDrive { path, kind } => {
                words.text("serve-network-drive", &[("path", path.into()), ("kind", kind.into())])
            }
            Notice::TooManyFolders { limit } => {
                words.text("serve-too-many-folders", &[("limit", known(limit).into())])
            }
            Notice::TooManyWatchers { limit } => {
                words.text("serve-too-many-watchers", &[("limit", known(limit).into())])
            }
            Notice::Unwatchable { detail } => {
                words.text("serve-unwatchable", &[("detail", detail.into())])
            }
        }
    }
}

/// What changed, in words: a name or two, then how many more.
fn changed(words: &Words, paths: &[String], is_first: bool) -> String {
    if paths.is_empty() {
        return words.plain(if is_first { "serve-first" } else { "serve-day" });
    }
    let named = if paths.len() <= 2 { paths.len() } else { 1 };
    let count = if paths.len() <= 2 { 1 } else { paths.len() };
    let args = [
        ("paths", paths[..named].join(", ").into()),
        ("count", Arg::from(count)),
        ("more", Arg::from(paths.len() - named)),
    ];
    words.text("serve-changed", &args)
}
