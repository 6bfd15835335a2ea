//! Which column holds what: one declaration a table, with the names that secretariats give
//! their columns in four languages.

use super::cells::folded;

/// Reads `Header=field` as `--map` takes it, among the keys that are known: the folded name of a
/// column, and the key; `Header=-` leaves a column out.
///
/// # Errors
/// There is no `=`, or no such field; then what was written for one.
pub fn parse_map<'t, 'k>(
    text: &'t str,
    known: impl IntoIterator<Item = &'k str>,
) -> Result<(String, String), Option<&'t str>> {
    let (header, key) = text.rsplit_once('=').ok_or(None)?;
    let key = key.trim();
    if key == "-" || known.into_iter().any(|known| known == key) {
        Ok((folded(header), key.to_owned()))
    } else {
        Err(Some(key))
    }
}

/// Declares what columns may hold: a variant, the key by which `--map` names it, and other
/// names, folded ([`super::cells::folded`]).
macro_rules! fields {
    ($($(#[doc = $doc:literal])+ $field:ident = $key:literal: $($name:literal),* ;)+) => {
        /// What a column may hold.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($(#[doc = $doc])+ $field,)+ }

        impl Field {
            /// Every field, in the order of files that pignon makes.
            pub const ALL: &'static [Self] = &[$(Self::$field,)+];

            /// Its name, as `--map` and files write it.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Self::$field => $key,)+ }
            }

            /// Other names, folded.
            fn names(self) -> &'static [&'static str] {
                match self { $(Self::$field => &[$($name),*],)+ }
            }

            /// The field that a column's name stands for, in any of the four languages;
            /// spaces, accents, hyphens and capitals don't matter.
            #[must_use]
            pub fn recognise(name: &str) -> Option<Self> {
                let folded = $crate::exchange::cells::folded(name);
                Self::ALL.iter().copied().find(|field| {
                    field.key().replace('_', "") == folded
                        || field.names().contains(&folded.as_str())
                })
            }

            /// What each column of a header holds; `map` decides on the names that it has,
            /// folded, `-` for nothing. Of two columns for one thing the first counts.
            #[must_use]
            pub fn columns(
                header: &[String],
                map: &std::collections::BTreeMap<String, String>,
            ) -> Vec<Option<Self>> {
                let mut columns: Vec<Option<Self>> = Vec::new();
                for name in header {
                    let named = map.get(&$crate::exchange::cells::folded(name));
                    let field = match named.map(String::as_str) {
                        Some("-") => None,
                        Some(key) => Self::from_key(key),
                        None => Self::recognise(name),
                    };
                    columns.push(field.filter(|field| !columns.contains(&Some(*field))));
                }
                columns
            }

            /// The field with a name of [`Field::key`].
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|field| field.key() == key)
            }
        }

        #[cfg(test)]
        #[test]
        fn no_name_means_two_things() {
            let mut seen = std::collections::BTreeMap::new();
            for &field in Field::ALL {
                for name in field.names() {
                    let folded = $crate::exchange::cells::folded(name);
                    assert_eq!(*name, folded, "names are written folded");
                    let other = seen.insert(*name, field);
                    assert!(other.is_none_or(|other| other == field), "{name}");
                }
            }
        }
    };
}
pub(crate) use fields;
