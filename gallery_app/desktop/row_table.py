"""A table with fixed heads over rows that somebody else holds: what its models have in common."""

from abc import abstractmethod

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

TableIndex = QModelIndex | QPersistentModelIndex


class RowTableModel(QAbstractTableModel):
    """Subclasses say how many rows there are and give `data`; the heads are for screen readers as well."""

    def __init__(self, heads: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = heads

    @abstractmethod
    def count_rows(self) -> int:
        """How many rows there are."""

    def rowCount(self, parent: TableIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Number of rows."""
        return 0 if parent.isValid() else self.count_rows()

    def columnCount(self, parent: TableIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Number of heads."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """What a column is."""
        is_asked = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if is_asked and section < len(self._heads) else None
