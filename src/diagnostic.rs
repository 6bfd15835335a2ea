//! What can be wrong with a network's files, as plain data.
//!
//! A [`Diagnostic`] is a code with arguments; its words live in Fluent files
//! (`src/cli/locales/LANG/*.ftl`), one message a code: the code with `.` written `-`,
//! with the attributes `.hint` (the remedy, an action) and `.explain` (what
//! `pignon check --explain CODE` prints). `cli/report.rs` alone prints them.

use crate::source::Span;

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site is not built.
    Error,
    /// The site is built; somebody should look. An error under `--strict`.
    Warning,
    /// A question of the guide or of the law to keep in mind; never an error.
    Reminder,
}

/// A value that goes into a diagnostic's words.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text as the user wrote it, or a key, a path, a name.
    Text(String),
    /// A number, for plurals.
    Number(i64),
    /// A day, formatted for the reader's language.
    Date(jiff::civil::Date),
    /// An amount in euro cents, formatted for the reader's language.
    Cents(i64),
}

macro_rules! arg_from {
    ($($from:ty => $variant:ident($convert:expr)),* $(,)?) => {
        $(impl From<$from> for Arg {
            fn from(value: $from) -> Self {
                Self::$variant($convert(value))
            }
        })*
    };
}
arg_from! {
    String => Text(|v| v),
    &String => Text(|v: &String| v.clone()),
    &str => Text(|v: &str| v.to_owned()),
    i64 => Number(|v| v),
    i32 => Number(i64::from),
    u32 => Number(i64::from),
    usize => Number(|v| i64::try_from(v).unwrap_or(i64::MAX)),
    jiff::civil::Date => Date(|v| v),
}

/// One finding, at one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// What is wrong.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// Where: the file as a whole, or the bytes to underline.
    pub span: Span,
    /// What the words name, by the name the Fluent message uses.
    pub args: Vec<(&'static str, Arg)>,
    /// Other places that belong to the mistake, each with the attribute of the message
    /// that labels it (`first` for `.first`).
    pub labels: Vec<(Span, &'static str)>,
}

impl Diagnostic {
    /// A finding of the code's own severity, without arguments.
    #[must_use]
    pub fn new(code: Code, span: Span) -> Self {
        Self { code, severity: code.severity(), span, args: Vec::new(), labels: Vec::new() }
    }

    /// Adds an argument for the words.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds another place, labelled by an attribute of the message.
    #[must_use]
    pub fn label(mut self, span: Span, attribute: &'static str) -> Self {
        self.labels.push((span, attribute));
        self
    }

    /// Overrides the code's severity.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}

/// Collects diagnostics; what points at a placeholder is dropped, since the mistake
/// behind it is reported already.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a finding, unless it points at a placeholder.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if !diagnostic.span.is_placeholder() {
            self.list.push(diagnostic);
        }
    }

    /// Adds all of another collection.
    pub fn extend(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    /// Whether one of them stops a build.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Error)
    }

    /// The findings, in the order they were made.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Sorted by file, place, severity and code, without repetitions.
    #[must_use]
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|a, b| {
            (a.span, a.severity, a.code.name()).cmp(&(b.span, b.severity, b.code.name()))
        });
        self.list.dedup();
        self.list
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $severity:ident;)*) => {
        /// What can be wrong: subject, point, fault.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)*
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name users see: `subject.fault`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The severity it has unless said otherwise.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // Files and values: src/load, src/model
    /// A file is not valid UTF-8 text.
    FileEncoding = "file.encoding", Error;
    /// A file is larger than the limit of 5 MB.
    FileTooLarge = "file.too_large", Error;
    /// A file that every network has is missing.
    FileMissing = "file.missing", Error;
    /// A file whose name pignon does not know lies where only known files may.
    FileUnexpected = "file.unexpected", Warning;
    /// A file name is not a slug: lower-case letters, digits and hyphens.
    FileName = "file.name", Error;
    /// A file name carries a language that pignon does not have.
    FileLanguage = "file.language", Error;
    /// A translation without the file it translates.
    FileTranslationOrphan = "file.translation_orphan", Error;
    /// Two files for the same text in the same language.
    FileTranslationTwice = "file.translation_twice", Error;
    /// A Markdown file without front matter between two lines `+++`.
    FileFrontMatter = "file.front_matter", Error;
    /// A folder that contains itself, by a symbolic link.
    FileLoop = "file.loop", Error;
    /// A picture of more than 50 megapixels.
    PictureTooLarge = "picture.too_large", Error;
    /// A picture that is neither PNG nor JPEG, or is damaged.
    PictureUnreadable = "picture.unreadable", Error;
    /// The TOML is malformed.
    TomlSyntax = "toml.syntax", Error;
    /// A key that this table does not have.
    TomlUnknownKey = "toml.unknown_key", Error;
    /// A key that this table must have.
    TomlMissingKey = "toml.missing_key", Error;
    /// A value of the wrong type.
    TomlType = "toml.type", Error;
    /// A word that is not one of those a field allows.
    TomlChoice = "toml.choice", Error;
    /// A value that is not well-formed: a telephone number, a date, a web address.
    ValueShape = "value.shape", Error;
    /// Check digits that do not fit the number.
    ValueCheckDigits = "value.check_digits", Error;
    /// A postcode that is not in the table of Belgian postcodes.
    ValuePostcode = "value.postcode", Warning;

    // Markdown: src/load/markdown.rs
    /// A front matter opened by `+++` that no second `+++` closes.
    MarkdownFrontMatterUnclosed = "markdown.front_matter_unclosed", Error;
    /// A link or an image whose address begins with a scheme that is not allowed.
    MarkdownLinkScheme = "markdown.link_scheme", Error;
    /// Two titles of one text with the same explicit anchor.
    MarkdownDuplicateAnchor = "markdown.duplicate_anchor", Error;
    /// A title more than one level below the one before it.
    MarkdownHeadingJump = "markdown.heading_jump", Warning;
    /// HTML in a text where HTML is not allowed.
    MarkdownRawHtml = "markdown.raw_html", Error;
    /// An element or attribute that is removed from HTML that is otherwise allowed.
    MarkdownHtmlNotKept = "markdown.html_not_kept", Error;
    /// A comment opened by `<!--` that nothing closes: the text after it disappears.
    MarkdownCommentUnclosed = "markdown.comment_unclosed", Error;
    /// A footnote that no text refers to: it disappears.
    MarkdownFootnoteUnused = "markdown.footnote_unused", Warning;
    /// An image without a text that stands for it.
    MarkdownImageAlt = "markdown.image_alt", Warning;
    /// Lists, quotations or elements too deep inside one another.
    MarkdownTooDeep = "markdown.too_deep", Error;

    // Rules of check: src/check

    // Theme, links, pages: src/theme.rs, src/plan, src/render
    /// The theme that site.toml names has no folder.
    ThemeMissing = "theme.missing", Error;
    /// A template that cannot be read or rendered.
    ThemeTemplate = "theme.template", Error;
    /// A template names a field that no view has.
    ThemeUnknownField = "theme.unknown_field", Error;
    /// A template names a phrase that a language does not have.
    ThemeUnknownPhrase = "theme.unknown_phrase", Error;
    /// A file of phrases is malformed.
    ThemePhrases = "theme.phrases", Error;
    /// Two pages would lie at the same address.
    RouteCollision = "route.collision", Error;
    /// A file would lie where the site needs another.
    RouteTaken = "route.taken", Error;
    /// A link of a text leads to no page or file.
    LinkTarget = "link.target", Error;
    /// A picture of a text is not there.
    LinkImage = "link.image", Error;
    /// A picture of a text would be fetched from another site.
    LinkForeignImage = "link.foreign_image", Error;
    /// A link of a finished page leads to nothing on the site.
    LinkBroken = "link.broken", Error;
    /// A link leads to an anchor that the page does not have.
    LinkAnchor = "link.anchor", Error;
    /// An anchor stands twice on a page.
    HtmlRepeatedId = "html.repeated_id", Error;
    /// A picture of a page has no alternative text.
    HtmlImageAlt = "html.image_alt", Error;
    /// A page holds a style that its own security policy forbids.
    HtmlInlineStyle = "html.inline_style", Error;
    /// A page holds a script that its own security policy forbids.
    HtmlInlineScript = "html.inline_script", Error;
    /// A page would fetch something from elsewhere: then a banner would be due.
    LawCookies = "law.cookies", Error;

    // Legitimacy: src/legitimacy
}
