//! Manual pages: those that clap makes, with our headings, examples and exit codes.

use std::io::{self, Write};

use clap::Command;
use clap_mangen::Man;

use super::words::Words;

/// The manual page of a command, in roff.
///
/// # Errors
/// None that can happen: it is written to memory.
pub(super) fn page(command: &Command, words: &Words) -> io::Result<Vec<u8>> {
    let full = command.get_display_name().unwrap_or(command.get_name()).to_owned();
    let examples = words.find(&format!("cmd-{}.examples", command.get_name()), &[]);
    let man = Man::new(command.clone()).title(full);
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut page)?;
    }
    if let Some(examples) = examples {
        section(&mut page, words, "man-examples", &examples)?;
    }
    section(&mut page, words, "man-exit", &words.plain("man-exit-codes"))?;
    Ok(page)
}

/// A section of lines that stay as they are.
fn section(page: &mut Vec<u8>, words: &Words, heading: &str, lines: &str) -> io::Result<()> {
    writeln!(page, ".SH \"{}\"\n.nf", words.plain(heading))?;
    for line in lines.lines() {
        // A dot or a quote at the beginning would be a request; a hyphen a soft one.
        let line = line.replace('\\', "\\e").replace('-', "\\-");
        writeln!(page, "\\&{line}")?;
    }
    writeln!(page, ".fi")
}
