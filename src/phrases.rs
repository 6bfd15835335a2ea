//! Words in one language, by key.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::diagnostic::Arg;

/// A file of words.
#[derive(Debug, Clone)]
pub struct Layer<'a> {
    /// Where it comes from.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// A mistake in a file of words.
#[derive(Debug, Clone)]
pub struct PhraseFault {
    /// The file.
    pub path: String,
    /// What is wrong.
    pub message: String,
}

/// Words.
pub struct Phrases(FluentBundle<FluentResource>);

impl Phrases {
    /// Words.
    pub fn new(code: &str, layers: &[Layer<'_>]) -> (Self, Vec<PhraseFault>) {
        let mut bundle = FluentBundle::new_concurrent(vec![code.parse().expect("code")]);
        bundle.set_use_isolating(false);
        let mut faults = vec![];
        for layer in layers {
            let r = match FluentResource::try_new(layer.text.to_owned()) {
                Ok(r) => r,
                Err((r, e)) => {
                    faults.push(PhraseFault {
                        path: layer.path.to_string(),
                        message: format!("{e:?}"),
                    });
                    r
                }
            };
            bundle.add_resource_overriding(r);
        }
        (Self(bundle), faults)
    }

    /// Words.
    pub fn text(&self, key: &str, args: &[(&str, Arg)]) -> Option<Cow<'_, str>> {
        let (id, attr) = match key.split_once('.') {
            Some((i, a)) => (i, Some(a)),
            None => (key, None),
        };
        let m = self.0.get_message(id)?;
        let p = match attr {
            None => m.value()?,
            Some(a) => m.get_attribute(a)?.value(),
        };
        let mut f = FluentArgs::new();
        for (n, a) in args {
            match a {
                Arg::Text(t) => f.set(n.to_string(), t.clone()),
                Arg::Number(t) => f.set(n.to_string(), *t),
                Arg::Date(t) => f.set(n.to_string(), t.to_string()),
                Arg::Cents(t) => f.set(n.to_string(), format!("{t} c")),
            }
        }
        Some(Cow::Owned(self.0.format_pattern(p, Some(&f), &mut vec![]).into_owned()))
    }
}
