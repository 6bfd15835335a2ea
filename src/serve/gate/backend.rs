//! tiny_http, kept where only the gate reaches it, and made anew when it dies.
//!
//! Its accept thread ends for good at the first error of the system (no descriptor left,
//! say). A request travels with a ticket that the gate gives out, so that whoever finds
//! the private socket gets nothing from it.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow};

use super::Refusals;
use super::answer::{Answer, Body};
use super::head::{Asked, Refusal, TICKET};
use super::link::{Address, Link};

/// What answers requests.
pub(super) type Answerer = Arc<dyn Fn(&Asked) -> Answer + Send + Sync>;

/// How many connections may be event streams.
pub(super) const STREAM_LIMIT: usize = 24;

/// How often a stream looks whether its client is still there.
pub(super) const LOOK_TIME: Duration = Duration::from_secs(1);

/// The server behind the gate.
pub(super) struct Backend {
    desk: Arc<Desk>,
    current: Mutex<Arc<Private>>,
}

/// A server and where it listens.
struct Private {
    address: Address,
    server: tiny_http::Server,
    is_replaced: AtomicBool,
}

/// What every server made shares.
struct Desk {
    answer: Answerer,
    words: Refusals,
    secret: String,
    tickets: Mutex<Tickets>,
    streams: AtomicUsize,
}

#[derive(Default)]
struct Tickets {
    next: u64,
    open: BTreeMap<String, Arc<Fate>>,
}

/// What gate and server tell each other about one request.
#[derive(Debug, Default)]
pub(super) struct Fate {
    /// The answer is a stream, which may be silent for long.
    pub is_stream: AtomicBool,
    /// The gate no longer waits for it.
    is_over: AtomicBool,
}

/// A request on its way; dropping it tells the server that nobody waits any more.
pub(super) struct Errand {
    /// Where the answer comes from.
    pub link: Link,
    /// How it stands.
    pub fate: Arc<Fate>,
    ticket: String,
    desk: Arc<Desk>,
}

impl Drop for Errand {
    fn drop(&mut self) {
        self.fate.is_over.store(true, Ordering::Release);
        self.desk.tickets().open.remove(&self.ticket);
    }
}

impl Backend {
    /// Starts a server.
    ///
    /// # Errors
    /// No private socket can be had.
    pub(super) fn start(answer: Answerer, words: Refusals) -> Result<Self> {
        let mut secret = [0_u8; 16];
        getrandom::fill(&mut secret).map_err(|error| anyhow!("no random bytes: {error}"))?;
        let secret = hex::encode(secret);
        let tickets = Mutex::default();
        let desk = Arc::new(Desk { answer, words, secret, tickets, streams: AtomicUsize::new(0) });
        let first = Private::start(&desk)?;
        Ok(Self { desk, current: Mutex::new(first) })
    }

    /// Sends a request on, to a new server when the old one has died.
    ///
    /// # Errors
    /// No server can be reached or made.
    pub(super) fn send(&self, asked: &Asked) -> Result<Errand> {
        let mut link = self.connect()?;
        let fate = Arc::new(Fate::default());
        let ticket = {
            let mut tickets = self.desk.tickets();
            tickets.next += 1;
            let ticket = format!("{}-{}", self.desk.secret, tickets.next);
            tickets.open.insert(ticket.clone(), Arc::clone(&fate));
            ticket
        };
        let head = asked.to_head(&ticket);
        let desk = Arc::clone(&self.desk);
        let sent = link.write_all(head.as_bytes());
        let errand = Errand { link, fate, ticket, desk };
        sent.context("the private socket closed")?;
        Ok(errand)
    }

    /// A connection to the server, which is made anew when nobody listens any more.
    pub(super) fn connect(&self) -> Result<Link> {
        let current = Arc::clone(&*lock(&self.current));
        match current.address.connect() {
            Ok(link) => return Ok(link),
            Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => {}
            Err(error) => return Err(error).context("the private socket cannot be reached"),
        }
        let mut slot = lock(&self.current);
        if Arc::ptr_eq(&slot, &current) {
            let next = Private::start(&self.desk)?;
            slot.is_replaced.store(true, Ordering::Release);
            *slot = next;
        }
        let address = slot.address.clone();
        drop(slot);
        address.connect().context("the private socket cannot be reached")
    }
}

#[cfg(test)]
impl Backend {
    /// The server that is used now.
    pub(super) fn server(&self) -> Arc<dyn std::any::Any + Send + Sync> {
        Arc::<Private>::clone(&lock(&self.current))
    }
}

impl Private {
    fn start(desk: &Arc<Desk>) -> Result<Arc<Self>> {
        let (listener, address) = Address::listen().context("no private socket can be had")?;
        let server = tiny_http::Server::from_listener(listener, None)
            .map_err(|error| anyhow!("no server can be started: {error}"))?;
        let private = Arc::new(Self { address, server, is_replaced: AtomicBool::new(false) });
        let inside = Arc::clone(&private);
        let desk = Arc::clone(desk);
        // It may report its death before a request that it took just before: what comes is
        // handed out until another has replaced it and nothing comes any more.
        thread("pignon-answers", move || {
            loop {
                match inside.server.recv_timeout(LOOK_TIME) {
                    Ok(Some(request)) => {
                        let desk = Arc::clone(&desk);
                        // Without a thread the request is dropped, and tiny_http says 500.
                        let _ = thread("pignon-answer", move || desk.serve(request));
                    }
                    _ if inside.is_replaced.load(Ordering::Acquire) => return,
                    _ => {}
                }
            }
        })?;
        Ok(private)
    }
}

impl Desk {
    fn tickets(&self) -> MutexGuard<'_, Tickets> {
        lock(&self.tickets)
    }

    /// Answers one request, if it holds a ticket.
    fn serve(&self, request: tiny_http::Request) {
        let field = |name: &'static str| {
            request.headers().iter().find(|field| field.field.equiv(name)).map(|f| f.value.as_str())
        };
        let fate = field(TICKET).and_then(|ticket| self.tickets().open.get(ticket).cloned());
        let head_only = *request.method() == tiny_http::Method::Head;
        let asked = Asked::read_back(head_only, request.url(), field("If-None-Match"));
        let mut writer = request.into_writer();
        let (Some(fate), Some(asked)) = (fate, asked) else { return };
        let answered = std::panic::catch_unwind(AssertUnwindSafe(|| (self.answer)(&asked)));
        let answer = match answered {
            Ok(answer) => answer,
            Err(_) => Answer::sentence(500, &self.words.busy),
        };
        // An error says that the client is gone: nobody is left to be told.
        let _ = match &answer.body {
            Body::Events(events) if !head_only => self.stream(&answer, events, &fate, &mut *writer),
            _ => answer.write(head_only, &mut *writer),
        };
    }

    fn stream(
        &self,
        answer: &Answer,
        events: &Receiver<Arc<[u8]>>,
        fate: &Fate,
        writer: &mut dyn Write,
    ) -> io::Result<()> {
        let Some(_place) = StreamPlace::take(&self.streams) else {
            return Answer::refusal(Refusal::Busy, &self.words).write(false, writer);
        };
        fate.is_stream.store(true, Ordering::Release);
        answer.write(false, writer)?;
        while !fate.is_over.load(Ordering::Acquire) {
            match events.recv_timeout(LOOK_TIME) {
                Ok(event) => {
                    writer.write_all(&event)?;
                    writer.flush()?;
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        Ok(())
    }
}

/// One of the places for streams.
struct StreamPlace<'p>(&'p AtomicUsize);

impl<'p> StreamPlace<'p> {
    fn take(taken: &'p AtomicUsize) -> Option<Self> {
        let one_more = |taken: usize| (taken < STREAM_LIMIT).then_some(taken + 1);
        let took = taken.fetch_update(Ordering::AcqRel, Ordering::Acquire, one_more);
        // Not `then_some`: a place made for nothing would be given back.
        took.is_ok().then(|| Self(taken))
    }
}

impl Drop for StreamPlace<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// Starts a thread; the system may refuse it.
pub(super) fn thread(name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    std::thread::Builder::new().name(name.to_owned()).spawn(work).map(drop)
}

/// Locks what is right after each line that changes it, so that a panic elsewhere does
/// not matter.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
