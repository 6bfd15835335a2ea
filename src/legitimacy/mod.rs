//! stub
use crate::model::*;
use jiff::civil::Date;
#[derive(PartialEq, Clone, Copy, Debug)]
pub enum Status {
    Pass,
    Unproven,
    Fail,
}
#[derive(Debug)]
pub struct R {
    pub status: Status,
}
#[derive(Debug)]
pub struct Assessment {
    pub results: Vec<R>,
}
pub fn assess(_: &Network, _: Option<&private::PrivateMembers>, _: Date) -> Assessment {
    Assessment { results: vec![] }
}
pub fn experience_months<'a>(_: impl Iterator<Item = &'a member::Experience>, _: Date) -> u32 {
    0
}
