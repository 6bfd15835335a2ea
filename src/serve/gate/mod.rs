//! The bounded front door of the preview.
//!
//! It owns the public socket: so many places, so long and so many bytes for the head of a
//! request, GET and HEAD only, names that are ours. What passes is written anew and sent
//! to tiny_http on a private socket; one answer comes back and the connection is closed.
//! tiny_http alone starts a thread for every connection, however silent, and stops for
//! good when the system runs out of descriptors.
//!
//! It never panics, never keeps what a client sent beyond its request, and never lets a
//! byte of a request into the head of an answer.

mod answer;
mod backend;
mod head;
mod link;
mod places;
#[cfg(test)]
mod sessions;
#[cfg(test)]
mod tests;

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

pub(super) use answer::{Answer, Body};
use backend::{Answerer, Backend, Errand, LOOK_TIME, thread};
pub(super) use head::{Asked, Hosts};
use head::{Refusal, is_hopeless};
use places::{Places, Seat};

/// How many connections there may be.
const PLACES: usize = 64;

/// Descriptors of one connection: the client's, the private one, and tiny_http's two.
const DESCRIPTORS: usize = 4;

/// How long the head of a request may take, as a whole.
const HEAD_TIME: Duration = Duration::from_secs(5);

/// How long the head of a request may be, in bytes.
const HEAD_LIMIT: usize = 16 * 1024;

/// How long an answer may take to begin.
const ANSWER_TIME: Duration = Duration::from_secs(60);

/// How long a client may take to accept anything at all.
const PATIENCE: Duration = Duration::from_secs(10);

/// After how long without accepting anything a client gives way to others.
const STALL: Duration = Duration::from_millis(250);

/// The fewest bytes a second a client must accept on average once its patience is used.
const SLOWEST: u64 = 16 * 1024;

/// How long and how much is read from a client after its answer, so that the answer is
/// not lost with what it still sends (RFC 9112, 9.6).
const LINGER_TIME: Duration = Duration::from_secs(1);
const LINGER_LIMIT: usize = 256 * 1024;

/// What is said to those who are refused, in the user's language.
#[derive(Debug, Clone, Default)]
pub struct Refusals {
    /// A name or a page that is not ours.
    pub host: String,
    /// Something else than reading.
    pub method: String,
    /// A head too long, or a body.
    pub too_large: String,
    /// Every place taken, or no answer.
    pub busy: String,
    /// No HTTP as it should be.
    pub bad: String,
    /// A head that does not come.
    pub slow: String,
}

/// The front door.
pub(super) struct Gate {
    listener: TcpListener,
    door: Door,
}

/// What the door knows, whoever knocks.
#[derive(Debug, Clone)]
struct Door {
    hosts: Arc<Hosts>,
    words: Arc<Refusals>,
    head_time: Duration,
}

impl Gate {
    /// A door on a socket that is bound already.
    ///
    /// # Errors
    /// The socket cannot be used.
    pub(super) fn open(listener: TcpListener, hosts: Hosts, words: Refusals) -> Result<Self> {
        listener.set_nonblocking(false).context("the socket cannot be used")?;
        let door = Door { hosts: Arc::new(hosts), words: Arc::new(words), head_time: HEAD_TIME };
        Ok(Self { listener, door })
    }

    /// Where it is.
    ///
    /// # Errors
    /// The system does not say.
    pub(super) fn address(&self) -> Result<SocketAddr> {
        self.listener.local_addr().context("the socket has no address")
    }

    /// Lets requests in, for ever. `answer` is called from many threads and may wait.
    ///
    /// # Errors
    /// The server behind the door cannot be started.
    pub(super) fn run(&self, answer: Answerer) -> Result<()> {
        let backend = Backend::start(answer, (*self.door.words).clone())?;
        self.admit(&Arc::new(backend), &Places::new(places()))
    }

    fn admit(&self, backend: &Arc<Backend>, places: &Arc<Places>) -> Result<()> {
        loop {
            let Ok((client, _)) = self.listener.accept() else {
                // The client gave up, or no descriptor is left: one comes back with the
                // next connection that ends.
                places.wait(Duration::from_millis(50));
                continue;
            };
            let client = Arc::new(client);
            let Some(seat) = places.take(&client) else {
                self.door.turn_away(&client);
                continue;
            };
            let visit =
                Visit { client, seat, door: self.door.clone(), backend: Arc::clone(backend) };
            // Without a thread the connection is closed, and its place is free again.
            let _ = thread("pignon-visit", move || visit.receive());
        }
    }
}

/// How many places there are: fewer where the system allows few descriptors (256 on
/// macOS, unless told otherwise).
fn places() -> usize {
    #[cfg(unix)]
    {
        let allowed = rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
        let allowed = allowed.and_then(|allowed| usize::try_from(allowed).ok());
        allowed
            .map_or(PLACES, |allowed| (allowed.saturating_sub(64) / DESCRIPTORS).clamp(4, PLACES))
    }
    #[cfg(not(unix))]
    {
        let _ = DESCRIPTORS;
        PLACES
    }
}

impl Door {
    /// Says that every place is taken, without waiting for anything.
    fn turn_away(&self, client: &TcpStream) {
        let mut drained = [0; 4096];
        let _ = client.set_nonblocking(true).and_then(|()| (&*client).read(&mut drained));
        let _ = Answer::refusal(Refusal::Busy, &self.words).write(false, &mut &*client);
        let _ = client.shutdown(Shutdown::Write);
    }
}

/// One connection.
struct Visit {
    client: Arc<TcpStream>,
    seat: Seat,
    door: Door,
    backend: Arc<Backend>,
}

/// Why nothing more is written to a client.
struct Gone;

/// How fast a client accepts its answer.
#[derive(Default)]
struct Pace {
    sent: u64,
    waited: Duration,
}

impl Pace {
    /// How much longer the client may let us wait.
    fn left(&self) -> Duration {
        (PATIENCE + Duration::from_secs(self.sent / SLOWEST)).saturating_sub(self.waited)
    }
}

impl Visit {
    /// Reads one request, answers it and closes.
    fn receive(mut self) {
        // An event is small and must not wait for the one after it.
        let _ = self.client.set_nodelay(true);
        let asked = match self.read_head() {
            Ok(Some(head)) => head::read(&head, &self.door.hosts),
            Ok(None) => return,
            Err(refusal) => Err(refusal),
        };
        let answered = match asked {
            Ok(_) if !self.seat.keep() => return,
            Ok(asked) => self.answer(&asked),
            Err(refusal) => self.refuse(refusal),
        };
        if answered.is_ok() {
            self.seat.give_way();
            self.linger();
        }
    }

    /// The head, up to and with its empty line; `None` when the client sent nothing at all
    /// or left. What it sent beyond is left aside.
    fn read_head(&self) -> Result<Option<Vec<u8>>, Refusal> {
        let until = Instant::now() + self.door.head_time;
        let mut head = Vec::new();
        let mut chunk = [0; 4096];
        loop {
            let read = match read_until(&self.client, &mut chunk, until) {
                Ok(0) => return Ok(None),
                Ok(read) => read,
                // A browser opens connections in advance and may never use them.
                Err(error) if is_late(&error) && !head.is_empty() => return Err(Refusal::Slow),
                Err(_) => return Ok(None),
            };
            let seen = head.len().saturating_sub(3);
            head.extend_from_slice(&chunk[..read]);
            if let Some(end) = head[seen..].windows(4).position(|four| four == b"\r\n\r\n") {
                head.truncate(seen + end + 4);
                let fits = head.len() <= HEAD_LIMIT;
                return if fits { Ok(Some(head)) } else { Err(Refusal::TooLarge) };
            }
            if head.len() > HEAD_LIMIT {
                return Err(Refusal::TooLarge);
            }
            if is_hopeless(&head) {
                return Err(Refusal::Bad);
            }
        }
    }

    fn refuse(&mut self, refusal: Refusal) -> Result<(), Gone> {
        let mut bytes = Vec::new();
        Answer::refusal(refusal, &self.door.words).write(false, &mut bytes).map_err(|_| Gone)?;
        self.write(&bytes, &mut Pace::default())
    }

    /// Fetches the answer and hands it on. A server that dies before its first byte is
    /// asked once more: reading twice does no harm.
    fn answer(&mut self, asked: &Asked) -> Result<(), Gone> {
        for _ in 0..2 {
            let Ok(errand) = self.backend.send(asked) else { continue };
            if self.hand_on(errand)? {
                return Ok(());
            }
        }
        self.refuse(Refusal::Busy)
    }

    /// Copies an answer to the client; `false` when none came.
    fn hand_on(&mut self, mut errand: Errand) -> Result<bool, Gone> {
        errand.link.set_read_timeout(LOOK_TIME).map_err(|_| Gone)?;
        let mut pace = Pace::default();
        let mut heard = Instant::now();
        let mut chunk = vec![0; 64 * 1024];
        loop {
            let is_stream = errand.fate.is_stream.load(Ordering::Acquire);
            match errand.link.read(&mut chunk) {
                Ok(0) => return Ok(pace.sent > 0),
                Ok(read) => {
                    if is_stream {
                        pace = Pace::default();
                    }
                    self.write(&chunk[..read], &mut pace)?;
                    heard = Instant::now();
                }
                Err(error) if is_late(&error) && is_stream => {
                    if self.has_left() {
                        return Err(Gone);
                    }
                }
                Err(error) if is_late(&error) && heard.elapsed() < ANSWER_TIME => {}
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => return Ok(pace.sent > 0),
            }
        }
    }

    /// Writes everything, as long as the client accepts it at a fair pace. One that lets
    /// us wait gives way to any other.
    fn write(&mut self, mut bytes: &[u8], pace: &mut Pace) -> Result<(), Gone> {
        while !bytes.is_empty() {
            let left = pace.left();
            if left.is_zero() {
                return Err(Gone);
            }
            self.client.set_write_timeout(Some(left.min(STALL))).map_err(|_| Gone)?;
            let begun = Instant::now();
            let written = (&*self.client).write(bytes);
            pace.waited += begun.elapsed();
            match written {
                Ok(0) => return Err(Gone),
                Ok(written) => {
                    bytes = &bytes[written..];
                    pace.sent += written as u64;
                }
                Err(error) if is_late(&error) => self.seat.give_way(),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => return Err(Gone),
            }
        }
        Ok(())
    }

    /// Whether the client closed its side: a browser does so when a page is left.
    fn has_left(&self) -> bool {
        let briefly = self.client.set_read_timeout(Some(Duration::from_millis(1)));
        let peeked = briefly.and_then(|()| self.client.peek(&mut [0]));
        match peeked {
            Ok(read) => read == 0,
            Err(error) => !is_late(&error),
        }
    }

    /// Says that nothing more comes, and reads what the client still sends, for a while.
    fn linger(&self) {
        if self.client.shutdown(Shutdown::Write).is_err() {
            return;
        }
        let until = Instant::now() + LINGER_TIME;
        let mut chunk = [0; 4096];
        let mut seen = 0;
        while seen < LINGER_LIMIT {
            match read_until(&self.client, &mut chunk, until) {
                Ok(0) | Err(_) => return,
                Ok(read) => seen += read,
            }
        }
    }
}

/// Reads what comes before a moment.
fn read_until(client: &TcpStream, chunk: &mut [u8], until: Instant) -> io::Result<usize> {
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        client.set_read_timeout(Some(left))?;
        match (&*client).read(chunk) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

/// Whether an error says that the time is over.
fn is_late(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
}
