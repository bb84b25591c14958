/** Rows that are dragged out of the panel are text: lines of cells parted by tabs. */
import { DataTransferItem, type TreeDragAndDropController } from 'vscode';
import { copyText, type Row } from './rows';

export const dragAsText: TreeDragAndDropController<Row> = {
  dragMimeTypes: ['text/plain'],
  dropMimeTypes: [],
  handleDrag(rows, dataTransfer) {
    dataTransfer.set('text/plain', new DataTransferItem(copyText(rows)));
  },
};
