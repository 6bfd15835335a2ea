//! The options of `pignon letters …`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::args::{TableFormat, lang_parser};
use crate::cli::today::{Today, parse as parse_today};
use crate::letters::columns::Field;
use crate::letters::ledger;
use crate::letters::recipients::parse_map;
use crate::model::letters::LabelSheet;
use crate::model::locale::Lang;

/// What to do with letters.
#[derive(Debug, Subcommand)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(in crate::cli) enum Letters {
    Plan(PlanTask),
    Build(BuildTask),
    Record(RecordTask),
    History(HistoryTask),
    #[command(subcommand)]
    Optout(OptoutTask),
    Testsheet(TestsheetTask),
    Purge(PurgeTask),
}

/// Who is written to.
#[derive(Debug, Args)]
pub(in crate::cli) struct Selection {
    #[arg(long)]
    pub(super) recipients: Option<PathBuf>,
    #[arg(long, value_parser = map_entry)]
    pub(super) map: Vec<(String, Field)>,
    #[arg(long, value_enum, default_value_t)]
    pub(super) audience: Readers,
    #[arg(long, value_parser = lang_parser())]
    pub(super) lang: Option<Lang>,
    #[arg(long, num_args = 1..)]
    pub(super) only: Vec<String>,
    #[arg(long)]
    pub(super) again: bool,
    #[arg(long, value_enum, default_value_t)]
    pub(super) household: Joint,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct PlanTask {
    #[arg(long, value_parser = campaign_name)]
    pub(super) campaign: Option<String>,
    #[command(flatten)]
    pub(super) selection: Selection,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: TableFormat,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct BuildTask {
    #[arg(long, value_parser = campaign_name)]
    pub(super) campaign: String,
    #[command(flatten)]
    pub(super) selection: Selection,
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
    #[arg(long, value_parser = sheet_name)]
    pub(super) labels: Option<LabelSheet>,
    #[arg(long, default_value_t = 1)]
    pub(super) first_label: usize,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct RecordTask {
    #[arg(long, value_parser = campaign_name)]
    pub(super) campaign: String,
    #[arg(long, value_parser = parse_today)]
    pub(super) sent: Option<Today>,
    #[arg(long, num_args = 1..)]
    pub(super) returned: Vec<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct HistoryTask {
    #[arg(long, value_parser = campaign_name)]
    pub(super) campaign: Option<String>,
    #[arg(long)]
    pub(super) key: Option<String>,
    #[arg(long)]
    pub(super) recipients: Option<PathBuf>,
    #[arg(long, value_parser = map_entry)]
    pub(super) map: Vec<(String, Field)>,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: TableFormat,
}

/// Objections.
#[derive(Debug, Subcommand)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(in crate::cli) enum OptoutTask {
    Add(OptoutAdd),
}

#[derive(Debug, Args)]
pub(in crate::cli) struct OptoutAdd {
    #[arg(long, conflicts_with = "row")]
    pub(super) key: Option<String>,
    #[arg(long)]
    pub(super) row: Option<usize>,
    #[arg(long)]
    pub(super) inami: Option<String>,
    #[arg(long)]
    pub(super) email: Option<String>,
    #[arg(long, requires = "postcode")]
    pub(super) name: Option<String>,
    #[arg(long, requires = "name")]
    pub(super) postcode: Option<String>,
    #[arg(long, default_value = "", hide_default_value = true)]
    pub(super) reason: String,
    #[arg(long)]
    pub(super) recipients: Option<PathBuf>,
    #[arg(long, value_parser = map_entry)]
    pub(super) map: Vec<(String, Field)>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct TestsheetTask {
    #[arg(long, short, default_value = "testsheet.pdf")]
    pub(super) output: PathBuf,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct PurgeTask {
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long)]
    pub(super) recipients: Option<PathBuf>,
    #[arg(long, value_parser = map_entry)]
    pub(super) map: Vec<(String, Field)>,
}

/// Whom letters are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(in crate::cli) enum Readers {
    Gp,
    Psychiatrist,
    #[default]
    All,
}

/// How doctors at one address are written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(in crate::cli) enum Joint {
    #[default]
    Each,
    PerPractice,
}

fn map_entry(text: &str) -> Result<(String, Field), String> {
    parse_map(text).map_err(|_| "usage-map".to_owned())
}

fn campaign_name(text: &str) -> Result<String, String> {
    ledger::check_campaign(text).map_err(|_| "usage-campaign".to_owned())?;
    Ok(text.to_owned())
}

fn sheet_name(text: &str) -> Result<LabelSheet, String> {
    LabelSheet::from_key(&text.to_uppercase()).ok_or_else(|| "usage-labels".to_owned())
}
