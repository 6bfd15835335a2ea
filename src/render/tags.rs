//! The elements of a page as they begin, without the text between them.
//!
//! Whatever looks like an element counts as one, in scripts, titles and style sheets too: whether
//! browsers read those as text depends on what stands around them (HTML Living Standard, 13.2.6),
//! and what must not be in a page is better found once too often.

use std::convert::Infallible;

use html5gum::{Emitter, Error, Readable, Reader as Input, State, Tokenizer};

/// Reads the elements of a page, in order.
pub(super) fn read(html: &[u8], on_tag: impl FnMut(&Tag)) {
    read_from(Page::new(html), on_tag);
}

fn read_from<'p>(
    html: impl Readable<'p, Reader: Input<Error = Infallible>>,
    on_tag: impl FnMut(&Tag),
) {
    let reader = Reader { on_tag, tag: Tag::default(), is_end: false };
    let Ok(()) = Tokenizer::new_with_emitter(html, reader).finish();
}

/// The bytes of a page, in pieces as large as can be: text and values are most of it.
struct Page<'p> {
    rest: &'p [u8],
    /// Whether it has bytes that are looked for wherever text is, and next to never there: U+0000
    /// and carriage returns.
    is_odd: bool,
}

impl<'p> Page<'p> {
    fn new(rest: &'p [u8]) -> Self {
        Self { rest, is_odd: memchr::memchr2(b'\0', b'\r', rest).is_some() }
    }

    /// Where the next of some bytes is.
    #[inline(always)]
    fn find(&self, wanted: &[u8]) -> Option<usize> {
        match wanted {
            // Between elements nothing matters but where the next one begins: neither references
            // to characters nor ends of elements.
            [b'&', b'<', b'\0', b'\r'] => self.find_beginning(),
            [a, b, b'\0', b'\r'] if !self.is_odd => memchr::memchr2(*a, *b, self.rest),
            _ => self.rest.iter().position(|byte| wanted.contains(byte)),
        }
    }

    /// Where the next `<` is that is not that of a plain `</name>`.
    #[inline(always)]
    fn find_beginning(&self) -> Option<usize> {
        let mut from = 0;
        loop {
            let at = from + memchr::memchr(b'<', &self.rest[from..])?;
            from = match &self.rest[at + 1..] {
                [b'/', first, rest @ ..] if first.is_ascii_alphabetic() => {
                    let length = rest.iter().position(|byte| !byte.is_ascii_alphanumeric());
                    match length.filter(|length| rest[*length] == b'>') {
                        Some(length) => at + length + "</n>".len(),
                        None => return Some(at),
                    }
                }
                _ => return Some(at),
            };
        }
    }

    #[inline(always)]
    fn take(&mut self, count: usize) -> &'p [u8] {
        let (taken, rest) = self.rest.split_at(count);
        self.rest = rest;
        taken
    }
}

impl Input for Page<'_> {
    type Error = Infallible;

    #[inline(always)]
    fn read_byte(&mut self) -> Result<Option<u8>, Infallible> {
        let byte = self.rest.first().copied();
        self.take(usize::from(byte.is_some()));
        Ok(byte)
    }

    #[inline(always)]
    fn try_read_string(&mut self, wanted: &[u8], case_sensitive: bool) -> Result<bool, Infallible> {
        let is_next = self.rest.get(..wanted.len()).is_some_and(|next| {
            next == wanted || !case_sensitive && next.eq_ignore_ascii_case(wanted)
        });
        self.take(if is_next { wanted.len() } else { 0 });
        Ok(is_next)
    }

    #[inline(always)]
    fn read_until<'b>(
        &'b mut self,
        wanted: &[u8],
        _: &'b mut [u8; 4],
    ) -> Result<Option<&'b [u8]>, Infallible> {
        // What is looked for comes by itself, everything before it together.
        let count = match self.find(wanted) {
            Some(0) => 1,
            Some(at) => at,
            None => self.rest.len(),
        };
        Ok((count > 0).then(|| self.take(count)))
    }
}

/// An element as it begins. Its room is used again for the next one.
#[derive(Debug, Default)]
pub(super) struct Tag {
    name: Vec<u8>,
    attributes: Vec<(Vec<u8>, Vec<u8>)>,
    /// How many of them are this element's.
    count: usize,
}

impl Tag {
    /// Its name, in lower case.
    pub(super) fn name(&self) -> &[u8] {
        &self.name
    }

    /// Its attributes: names in lower case, and values without character references.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        self.attributes[..self.count].iter().map(|(key, value)| (&key[..], &value[..]))
    }

    /// An attribute's value.
    pub(super) fn get(&self, key: &[u8]) -> Option<&[u8]> {
        self.attributes().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    fn last(&mut self) -> Option<&mut (Vec<u8>, Vec<u8>)> {
        self.attributes[..self.count].last_mut()
    }
}

/// Gathers one element at a time.
struct Reader<F> {
    on_tag: F,
    tag: Tag,
    is_end: bool,
}

impl<F: FnMut(&Tag)> Emitter for Reader<F> {
    type Token = Infallible;

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_error(&mut self, _: Error) {}

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    fn emit_eof(&mut self) {}

    fn init_start_tag(&mut self) {
        self.is_end = false;
        self.tag.name.clear();
        self.tag.count = 0;
    }

    fn init_end_tag(&mut self) {
        self.is_end = true;
        self.tag.name.clear();
        self.tag.count = 0;
    }

    fn push_tag_name(&mut self, bytes: &[u8]) {
        self.tag.name.extend_from_slice(bytes);
    }

    fn init_attribute(&mut self) {
        let tag = &mut self.tag;
        if tag.count == tag.attributes.len() {
            tag.attributes.push(Default::default());
        }
        let (key, value) = &mut tag.attributes[tag.count];
        key.clear();
        value.clear();
        tag.count += 1;
    }

    fn push_attribute_name(&mut self, bytes: &[u8]) {
        if let Some((key, _)) = self.tag.last() {
            key.extend_from_slice(bytes);
        }
    }

    fn push_attribute_value(&mut self, bytes: &[u8]) {
        if let Some((_, value)) = self.tag.last() {
            value.extend_from_slice(bytes);
        }
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        if !self.is_end {
            (self.on_tag)(&self.tag);
        }
        None
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        false
    }

    fn set_last_start_tag(&mut self, _: Option<&[u8]>) {}
    fn set_self_closing(&mut self) {}
    fn emit_string(&mut self, _: &[u8]) {}
    fn init_comment(&mut self) {}
    fn push_comment(&mut self, _: &[u8]) {}
    fn emit_current_comment(&mut self) {}
    fn init_doctype(&mut self) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn set_force_quirks(&mut self) {}
    fn emit_current_doctype(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(html: &str) -> Vec<String> {
        seen_from(Page::new(html.as_bytes()))
    }

    fn seen_from<'p>(html: impl Readable<'p, Reader: Input<Error = Infallible>>) -> Vec<String> {
        let mut seen = Vec::new();
        read_from(html, |tag| {
            let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
            let attributes = tag.attributes();
            let attributes =
                attributes.map(|(key, value)| format!(" {}={}", text(key), text(value)));
            seen.push(format!("{}{}", text(tag.name()), attributes.collect::<String>()));
        });
        seen
    }

    #[test]
    fn elements_come_with_their_attributes() {
        let html =
            "<!DOCTYPE html><A HREF='/a?b&amp;c' hidden>é <img alt=\"É\" src=x /></a x=y><p>";
        assert_eq!(seen(html), ["a href=/a?b&c hidden=", "img alt=É src=x", "p"]);
    }

    #[test]
    fn ends_of_lines_and_absent_characters_are_read_as_browsers_do() {
        assert_eq!(seen("<a\r\nhref=\"b\r\nc\0\">\r<i x='\r'>"), ["a href=b\nc\u{fffd}", "i x=\n"]);
        assert_eq!(seen(""), [""; 0]);
        assert_eq!(seen("a<"), [""; 0]);
        assert_eq!(seen("<A\0b C\0D=é&eacute;>"), ["a\u{fffd}b c\u{fffd}d=éé"]);
    }

    #[test]
    fn nothing_hides_in_what_browsers_may_read_as_text() {
        let html = "<svg><title><img onerror=x></title></svg><textarea><b></textarea>\
                    <script type=a><i></script><!-- <u> --><p>";
        let expected =
            ["svg", "title", "img onerror=x", "textarea", "b", "script type=a", "i", "p"];
        assert_eq!(seen(html), expected);
    }

    proptest::proptest! {
        /// Pieces of another size are read as the tokenizer's own reader has them read.
        #[test]
        fn large_pieces_are_read_as_small_ones(
            html in "(<[a-zA-Z]{1,3}|</|<!--|-->|<!|>|/>| [a-z]{1,3}=| \"|\"|'|&amp;|&|&#0;|\r\n|\r|\u{0}|é|[a-z ]{1,6}|=){0,24}",
        ) {
            proptest::prop_assert_eq!(seen(&html), seen_from(html.as_str()));
        }
    }
}
