//! Server-sent events: what open pages are told.
//!
//! One sender, a short queue a page. A page that does not read loses its place and asks
//! again; whoever comes is first told what is known now.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many messages wait for a page at most.
const QUEUE: usize = 16;

/// A message, as it is sent.
type Message = Arc<[u8]>;

/// The open pages.
#[derive(Debug, Default)]
pub(super) struct Audience {
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    pages: Vec<SyncSender<Message>>,
    /// The last message of each kind, for those who come.
    site: Option<Message>,
    findings: Option<Message>,
}

impl Audience {
    /// A page that was opened: what it will be told.
    pub(super) fn join(&self) -> Receiver<Message> {
        let (sender, receiver) = sync_channel(QUEUE);
        let mut inner = self.lock();
        for message in [&inner.site, &inner.findings].into_iter().flatten() {
            // The queue is empty and longer than two.
            let _ = sender.try_send(Arc::clone(message));
        }
        inner.pages.push(sender);
        receiver
    }

    /// Tells every page which site is served now.
    pub(super) fn tell_site(&self, id: &str) {
        let message = event("site", &serde_json::json!({ "site": id }).to_string());
        let mut inner = self.lock();
        inner.site = Some(Arc::clone(&message));
        inner.send(&message);
    }

    /// Tells every page what is wrong: a JSON object.
    pub(super) fn tell_findings(&self, json: &str) {
        let message = event("findings", json);
        let mut inner = self.lock();
        if inner.findings.as_ref() != Some(&message) {
            inner.findings = Some(Arc::clone(&message));
            inner.send(&message);
        }
    }

    /// Tells every page that the server is there, which shows who is gone.
    pub(super) fn beat(&self) {
        self.lock().send(&Arc::from(b": here\n\n".as_slice()));
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // Each of the fields is right after each line that changes it.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn send(&mut self, message: &Message) {
        self.pages.retain(|page| page.try_send(Arc::clone(message)).is_ok());
    }
}

/// An event with its data on one line (<https://html.spec.whatwg.org/#parsing-an-event-stream>).
fn event(name: &str, data: &str) -> Message {
    let data = data.replace(['\r', '\n'], " ");
    format!("event: {name}\ndata: {data}\n\n").into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(page: &Receiver<Message>) -> Option<String> {
        page.try_recv().ok().map(|message| String::from_utf8_lossy(&message).into_owned())
    }

    #[test]
    fn whoever_comes_is_told_what_is_known() {
        let audience = Audience::default();
        audience.tell_site("1");
        audience.tell_findings("{}");
        audience.tell_site("2");
        let page = audience.join();
        assert_eq!(next(&page).as_deref(), Some("event: site\ndata: {\"site\":\"2\"}\n\n"));
        assert_eq!(next(&page).as_deref(), Some("event: findings\ndata: {}\n\n"));
        audience.tell_findings("{}");
        assert_eq!(next(&page), None, "what is known already is not repeated");
        audience.tell_findings("{\n}");
        assert_eq!(next(&page).as_deref(), Some("event: findings\ndata: { }\n\n"));
    }

    #[test]
    fn a_page_that_does_not_read_loses_its_place() {
        let audience = Audience::default();
        let (slow, quick) = (audience.join(), audience.join());
        for round in 0..=QUEUE {
            audience.tell_site(&round.to_string());
            assert!(next(&quick).is_some());
        }
        assert_eq!(audience.lock().pages.len(), 1);
        assert_eq!(slow.iter().count(), QUEUE, "what waited is still there, then it ends");
    }
}
