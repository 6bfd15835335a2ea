//! Drafts of e-mails, as files that a mail program opens for a person to send: RFC 5322 and
//! MIME. pignon sends nothing itself.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;

/// A draft.
#[derive(Debug)]
pub struct Draft<'a> {
    /// The sender's name.
    pub sender: &'a str,
    /// The sender's address.
    pub from: &'a str,
    /// The doctor's address.
    pub to: &'a str,
    /// The subject.
    pub subject: &'a str,
    /// The text.
    pub body: &'a str,
    /// The day.
    pub date: Date,
    /// What makes the message's own name unlike any other: campaign and key.
    pub identity: &'a str,
    /// Whom to write to not to be written to any more.
    pub objection: &'a str,
    /// The doctor's key, which such a message quotes.
    pub key: &'a str,
    /// The letter's file name.
    pub file: &'a str,
    /// The letter.
    pub pdf: &'a [u8],
}

/// The bytes of the draft. `X-Unsent: 1` makes mail programs open it for writing; the header
/// `List-Unsubscribe` (RFC 2369) gives the doctor a button to object.
#[must_use]
pub fn draft(draft: &Draft<'_>) -> Vec<u8> {
    let host = draft.from.rsplit_once('@').map_or("localhost", |(_, host)| host);
    let boundary = format!("=_{}", draft.key);
    let noon = draft.date.at(12, 0, 0, 0).strftime("%a, %d %b %Y %H:%M:%S +0000");
    let header = format!(
        "From: {} <{}>\r\nTo: {}\r\nSubject: {}\r\nDate: {noon}\r\nMessage-ID: <{}@{host}>\r\n\
         X-Unsent: 1\r\nList-Unsubscribe: <mailto:{}?subject={}>\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=\"{boundary}\"\r\n\r\n",
        encoded(draft.sender),
        draft.from,
        draft.to,
        encoded(draft.subject),
        ascii(draft.identity),
        draft.objection,
        draft.key,
    );
    let mut message = header.into_bytes();
    let mut part = |head: &str, bytes: &[u8]| {
        message.extend(format!("--{boundary}\r\n{head}\r\n").into_bytes());
        message.extend(b"Content-Transfer-Encoding: base64\r\n\r\n");
        for line in STANDARD.encode(bytes).as_bytes().chunks(76) {
            message.extend(line);
            message.extend(b"\r\n");
        }
    };
    let body = draft.body.replace("\r\n", "\n").replace('\n', "\r\n");
    part("Content-Type: text/plain; charset=utf-8", body.as_bytes());
    let file = ascii(draft.file);
    part(
        &format!(
            "Content-Type: application/pdf; name=\"{file}\"\r\n\
             Content-Disposition: attachment; filename=\"{file}\""
        ),
        draft.pdf,
    );
    message.extend(format!("--{boundary}--\r\n").into_bytes());
    message
}

/// A header's text: as it is when it is plain, else as encoded words of at most 75
/// characters (RFC 2047), folded.
fn encoded(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '.' | '_');
    if text.chars().all(plain) {
        return text.to_owned();
    }
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.chars().filter(|c| !c.is_control()) {
        // 45 bytes are 60 characters of base64, 72 with their frame.
        if word.len() + c.len_utf8() > 45 {
            words.push(std::mem::take(&mut word));
        }
        word.push(c);
    }
    words.push(word);
    let frame = |word: &String| format!("=?utf-8?B?{}?=", STANDARD.encode(word));
    words.iter().map(frame).collect::<Vec<_>>().join("\r\n ")
}

/// Only letters, digits, `.`, `-` and `_`.
fn ascii(text: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '-' };
    text.chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(subject: &str, body: &str) -> String {
        let bytes = draft(&Draft {
            sender: "Réseau d’Exemple",
            from: "secretariat@exemple.example",
            to: "ada@cabinet.example",
            subject,
            body,
            date: jiff::civil::date(2026, 12, 1),
            identity: "printemps 2027.k7q2m-9x4tb",
            objection: "donnees@exemple.example",
            key: "k7q2m-9x4tb",
            file: "k7q2m-9x4tb.pdf",
            pdf: b"%PDF",
        });
        String::from_utf8(bytes).expect("a draft is ASCII")
    }

    #[test]
    fn a_draft_is_ready_to_be_sent_by_a_person() {
        let text = example("Orientation", "Bonjour,\nÉté");
        assert!(text.is_ascii());
        for line in [
            "To: ada@cabinet.example\r\n",
            "X-Unsent: 1\r\n",
            "Date: Tue, 01 Dec 2026 12:00:00 +0000\r\n",
            "Message-ID: <printemps-2027.k7q2m-9x4tb@exemple.example>\r\n",
            "List-Unsubscribe: <mailto:donnees@exemple.example?subject=k7q2m-9x4tb>\r\n",
            "filename=\"k7q2m-9x4tb.pdf\"\r\n",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
        assert!(text.contains(&STANDARD.encode("Bonjour,\r\nÉté")));
        assert_eq!(text, example("Orientation", "Bonjour,\r\nÉté"));
    }

    #[test]
    fn headers_cannot_be_broken_open() {
        let text = example(&"é\r\nBcc: x@y.example".repeat(9), "");
        assert!(!text.contains("\nBcc"), "{text}");
        assert!(text.lines().all(|line| line.trim_end().len() <= 200), "{text}");
        let folded = text.lines().skip_while(|line| !line.starts_with("Subject")).skip(1);
        assert!(folded.take_while(|line| line.starts_with(' ')).all(|line| line.len() <= 76));
    }
}
