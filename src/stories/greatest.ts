/**
 * The greatest of some values, in falling order; the values are put into another order. The others are not sorted:
 * these are parted from them as Hoare's Find does (Communications of the ACM 4:7, 1961, algorithm 65).
 */
export function greatest(values: Float64Array, most: number): Float64Array {
  const wanted = most - 1;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) > pivot) left++;
      while ((values[right] ?? 0) < pivot) right--;
      if (left > right) break;
      const passed = values[left] ?? 0;
      values[left++] = values[right] ?? 0;
      values[right--] = passed;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values.subarray(0, most).sort().reverse();
}
