//! The elements of a page as they begin, without the text between them.
//!
//! Whatever looks like an element counts as one, in scripts, titles and style sheets too: whether
//! browsers read those as text depends on what stands around them (HTML Living Standard, 13.2.6),
//! and what must not be in a page is better found once too often.

use std::convert::Infallible;

use html5gum::{Emitter, Error, State, Tokenizer};

/// Reads the elements of a page, in order.
pub(super) fn read(html: &str, on_tag: impl FnMut(&Tag)) {
    let reader = Reader { on_tag, tag: Tag::default(), is_end: false };
    let Ok(()) = Tokenizer::new_with_emitter(html, reader).finish();
}

/// An element as it begins. Its room is used again for the next one.
#[derive(Debug, Default)]
pub(super) struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
    /// How many of them are this element's.
    count: usize,
}

impl Tag {
    /// Its name, in lower case.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Its attributes: names in lower case, and values without character references.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes[..self.count].iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// An attribute's value.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.attributes().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    fn last(&mut self) -> Option<&mut (String, String)> {
        self.attributes[..self.count].last_mut()
    }
}

/// Gathers one element at a time.
struct Reader<F> {
    on_tag: F,
    tag: Tag,
    is_end: bool,
}

/// The tokenizer cuts text only between characters.
fn push(text: &mut String, bytes: &[u8]) {
    match std::str::from_utf8(bytes) {
        Ok(bytes) => text.push_str(bytes),
        Err(_) => text.push_str(&String::from_utf8_lossy(bytes)),
    }
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
        push(&mut self.tag.name, bytes);
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
            push(key, bytes);
        }
    }

    fn push_attribute_value(&mut self, bytes: &[u8]) {
        if let Some((_, value)) = self.tag.last() {
            push(value, bytes);
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
        let mut seen = Vec::new();
        read(html, |tag| {
            let attributes = tag.attributes().map(|(key, value)| format!(" {key}={value}"));
            seen.push(format!("{}{}", tag.name(), attributes.collect::<String>()));
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
    fn nothing_hides_in_what_browsers_may_read_as_text() {
        let html = "<svg><title><img onerror=x></title></svg><textarea><b></textarea>\
                    <script type=a><i></script><!-- <u> --><p>";
        let expected =
            ["svg", "title", "img onerror=x", "textarea", "b", "script type=a", "i", "p"];
        assert_eq!(seen(html), expected);
    }
}
