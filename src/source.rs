//! The text of every file that was read, and places inside it.
//!
//! A [`Span`] is three numbers, so that the model can carry one beside every value;
//! only the printer of diagnostics goes back from a span to path, line and text.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file of a [`SourceMap`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(pub u32);

/// A range of bytes in a file. `start == end == 0` means the file as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte, from the start of the file.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span of a value that stands in for one that could not be read: what was wrong
    /// is reported already, so diagnostics that point here are dropped.
    pub const PLACEHOLDER: Self = Self { file: FileId(u32::MAX), start: 0, end: 0 };

    /// A range of bytes.
    #[must_use]
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Self {
        let clamp = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { file, start: clamp(range.start), end: clamp(range.end) }
    }

    /// A file as a whole.
    #[must_use]
    pub fn file(file: FileId) -> Self {
        Self { file, start: 0, end: 0 }
    }

    /// Whether this stands in for a value that could not be read.
    #[must_use]
    pub fn is_placeholder(self) -> bool {
        self == Self::PLACEHOLDER
    }
}

/// A placeholder: see [`Span::PLACEHOLDER`].
impl Default for Span {
    fn default() -> Self {
        Self::PLACEHOLDER
    }
}

/// A value and the place it was written at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct At<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> At<T> {
    /// Joins a value to its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

impl<T> std::ops::Deref for At<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// One file as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Relative to the network's folder, with `/` on every system.
    pub path: PathBuf,
    /// The whole text.
    pub text: Arc<str>,
    /// Whether the file is private: diagnostics show the place, never the line.
    pub private: bool,
    /// Whether why it could not be read is reported already: its text says nothing more.
    pub unread: bool,
}

/// Every file that was read. A path keeps its identity when it is read again, so that what
/// was made of other files stays valid; a clone is a snapshot and costs next to nothing.
#[derive(Debug, Clone, Default)]
pub struct SourceMap {
    files: Arc<Vec<Arc<SourceFile>>>,
    /// By their paths: a hash of a `Path` is one of its parts, which takes several times as long.
    ids: Arc<HashMap<OsString, FileId>>,
}

impl SourceMap {
    /// Adds a file, or what it says now, and returns its identity.
    pub fn add(&mut self, path: impl Into<PathBuf>, text: impl Into<Arc<str>>) -> FileId {
        let (path, text) = (path.into(), text.into());
        self.put(SourceFile { path, text, private: false, unread: false })
    }

    /// Adds a file that could not be read, which the caller reports: `text` is only for
    /// the place of that.
    pub fn add_unread(
        &mut self,
        path: impl Into<PathBuf>,
        text: impl Into<Arc<str>>,
        private: bool,
    ) -> FileId {
        self.put(SourceFile { path: path.into(), text: text.into(), private, unread: true })
    }

    /// Adds a file whose lines are never shown.
    pub fn add_private(&mut self, path: impl Into<PathBuf>, text: impl Into<Arc<str>>) -> FileId {
        let (path, text) = (path.into(), text.into());
        self.put(SourceFile { path, text, private: true, unread: false })
    }

    fn put(&mut self, file: SourceFile) -> FileId {
        if let Some(&id) = self.ids.get(file.path.as_os_str()) {
            if *self.files[id.0 as usize] != file {
                Arc::make_mut(&mut self.files)[id.0 as usize] = Arc::new(file);
            }
            return id;
        }
        let id = FileId(u32::try_from(self.files.len()).expect("fewer than four billion files"));
        Arc::make_mut(&mut self.ids).insert(file.path.clone().into(), id);
        Arc::make_mut(&mut self.files).push(Arc::new(file));
        id
    }

    /// Forgets what a file said, since it is gone. Its identity stays.
    pub fn empty(&mut self, path: &str) {
        if let Some(id) = self.ids.get(OsStr::new(path)) {
            let private = self.files[id.0 as usize].private;
            self.add_unread(path, "", private);
        }
    }

    /// The file, or `None` for the identity of a placeholder.
    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize).map(|file| &**file)
    }

    /// Every file that was read, in the order of their reading.
    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter().map(|file| &**file).filter(|file| !file.unread)
    }

    /// Every file that was read, with its identity.
    pub fn with_ids(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        let ids = (0..).map(FileId);
        ids.zip(self.files.iter().map(|file| &**file)).filter(|(_, file)| !file.unread)
    }

    /// Whether nothing of a file was read, and why is reported already.
    #[must_use]
    pub fn is_unread(&self, id: FileId) -> bool {
        self.get(id).is_none_or(|file| file.unread)
    }

    /// Path of a file; empty for a placeholder.
    #[must_use]
    pub fn path(&self, id: FileId) -> &Path {
        self.get(id).map_or(Path::new(""), |file| &file.path)
    }

    /// Path of a file, with `/`; empty for a placeholder.
    #[must_use]
    pub fn name(&self, id: FileId) -> &str {
        self.path(id).to_str().unwrap_or_default()
    }

    /// Line and column of a byte, both from 1, the column in characters.
    #[must_use]
    pub fn line_column(&self, id: FileId, byte: u32) -> (usize, usize) {
        let text = self.get(id).map_or("", |file| &file.text);
        let before = &text[..text.floor_char_boundary(byte as usize)];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}

/// [`String::from_utf8_lossy`], in a fraction of the time where all of it is text.
pub(crate) fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::from)
}
