//! The fields that answers carry in production: the site's own `_headers`, read as hosts
//! of static sites read it, so that what is seen here is what will be seen there.

/// The rules of a `_headers` file, in order.
#[derive(Debug, Default)]
pub(super) struct Fields {
    rules: Vec<Rule>,
}

/// What answers for some addresses carry.
#[derive(Debug)]
struct Rule {
    pattern: String,
    fields: Vec<(String, String)>,
}

impl Fields {
    /// Reads the file: a line with an address, in which `*` stands for anything, then
    /// indented lines `Name: value`.
    pub(super) fn parse(text: &str) -> Self {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
            let is_indented = line.starts_with([' ', '\t']);
            match line.split_once(':').filter(|_| is_indented) {
                Some((name, value)) => {
                    if let Some(rule) = rules.last_mut() {
                        rule.fields.push((name.trim().to_owned(), value.trim().to_owned()));
                    }
                }
                None if !line.trim().is_empty() => {
                    let pattern = line.trim().to_owned();
                    rules.push(Rule { pattern, fields: Vec::new() });
                }
                None => {}
            }
        }
        Self { rules }
    }

    /// The fields for an address from the root of the site; a later rule replaces what an
    /// earlier one says under the same name.
    pub(super) fn of(&self, url: &str) -> Vec<(String, String)> {
        let mut fields: Vec<(String, String)> = Vec::new();
        for rule in self.rules.iter().filter(|rule| matches(&rule.pattern, url)) {
            for (name, value) in &rule.fields {
                fields.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
                fields.push((name.clone(), value.clone()));
            }
        }
        fields
    }
}

/// Whether an address fits a pattern in which `*` stands for anything.
fn matches(pattern: &str, url: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = url.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, between)) = parts.split_last() else { return rest.is_empty() };
    for part in between {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_those_of_the_rules_that_fit() {
        let fields = Fields::parse(
            "/*\n  X-Frame-Options: DENY\n  Cache-Control: no-store\n# a word\n/assets/*\n\
             \x20 cache-control: public, max-age=31536000\n\n/feed.xml\n\tContent-Type: a/b; c=d\n",
        );
        let of = |url: &str| {
            let fields = fields.of(url);
            fields.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>()
        };
        assert_eq!(of("/"), ["X-Frame-Options: DENY", "Cache-Control: no-store"]);
        let assets = ["X-Frame-Options: DENY", "cache-control: public, max-age=31536000"];
        assert_eq!(of("/assets/style.css"), assets);
        assert_eq!(of("/feed.xml")[2], "Content-Type: a/b; c=d");
        assert_eq!(of("/nl/feed.xml").len(), 2);
    }

    #[test]
    fn patterns() {
        for (pattern, url, fits) in [
            ("/*", "/", true),
            ("/*", "/a/b", true),
            ("/a", "/a", true),
            ("/a", "/a/", false),
            ("/*/b", "/a/b", true),
            ("/*/b", "/a/bc", false),
            ("/*.css", "/assets/x.css", true),
            ("/a*b*c", "/a1b2c", true),
            ("/a*b*c", "/a1c", false),
        ] {
            assert_eq!(matches(pattern, url), fits, "{pattern} {url}");
        }
    }
}
